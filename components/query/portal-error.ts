import { z } from 'zod';
import { type FailureWords, failureWordsSchema, worded } from '#lib/failures/words.ts';

/** The body of every error answer of the portal's own API. */
const fault = z.object({
  code: z.string(),
  message: z.string(),
  status: z.number(),
  correlationId: z.string().nullish(),
  attempted: z.string().nullish(),
  remedy: z.string().nullish(),
  words: failureWordsSchema,
  details: z.array(z.object({ code: z.string(), message: z.string() })).nullish(),
});

type Fault = z.output<typeof fault>;

/** Whatever went wrong, in the terms a person can act on: what was attempted, what answered, what to do. */
export class PortalError extends Error {
  readonly code: string;
  readonly status: number;
  readonly correlationId: string | undefined;
  readonly attempted: string | undefined;
  readonly remedy: string | undefined;
  /** Where the portal words it itself. */
  readonly words: FailureWords | undefined;
  readonly details: readonly { code: string; message: string }[];

  constructor(given: Fault, options?: ErrorOptions) {
    super(given.message, options);
    this.name = 'PortalError';
    this.code = given.code;
    this.status = given.status;
    this.correlationId = given.correlationId ?? undefined;
    this.attempted = given.attempted ?? undefined;
    this.remedy = given.remedy ?? undefined;
    this.words = given.words;
    this.details = given.details ?? [];
  }
}

const errorAnswer = z.object({ error: fault });

/** The error in an answer of the portal's API; an answer in another shape keeps at least its status. */
export function portalErrorOf(status: number, body: unknown, attempted: string): PortalError {
  const parsed = errorAnswer.safeParse(body);
  if (parsed.success) return new PortalError(parsed.data.error);
  return new PortalError({ code: `Http${status}`, ...worded('unexplainedHere'), status, attempted });
}

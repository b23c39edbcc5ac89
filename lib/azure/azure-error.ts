import { z } from 'zod';
import { type FailureWords, worded } from '#lib/failures/words.ts';
import { retryAfterOf } from './retry-after.ts';

/** An answer of Azure or of a cluster that says no, with everything needed to understand it and to ask about it. */
export class AzureError extends Error {
  readonly code: string;
  readonly status: number;
  readonly correlationId: string | undefined;
  /** What was attempted, such as `PUT …/linkers/orders`; never a query string, never a body. */
  readonly attempted: string;
  readonly details: readonly { code: string; message: string }[];
  /** Seconds after which it may go well, where that was said. */
  readonly retryAfter: number | undefined;
  /** Where the portal words it itself. */
  readonly words: FailureWords | undefined;

  constructor(fault: {
    code: string;
    message: string;
    status: number;
    attempted: string;
    correlationId?: string | undefined;
    details?: readonly { code: string; message: string }[];
    retryAfter?: number | undefined;
    words?: FailureWords | undefined;
  }) {
    super(fault.message);
    this.name = 'AzureError';
    this.code = fault.code;
    this.status = fault.status;
    this.attempted = fault.attempted;
    this.correlationId = fault.correlationId;
    this.details = fault.details ?? [];
    this.retryAfter = fault.retryAfter;
    this.words = fault.words;
  }
}

const detail = z.object({ code: z.string().catch('Unknown'), message: z.string().catch('') });

/** ARM's error body: `{error: {code, message, details?}}`; some providers leave the envelope out. */
const armErrorBody = z.union([
  z.object({ error: detail.extend({ details: z.array(detail).nullish() }) }).transform(({ error }) => error),
  z.object({ code: z.string(), message: z.string() }).transform((error) => ({ ...error, details: [] })),
]);

/** Builds the error of a failed ARM answer, whatever its body is. */
export function azureErrorOf(answer: {
  status: number;
  headers: Headers;
  body: unknown;
  attempted: string;
  /** The id that the request was sent with, for answers that name none. */
  correlationId: string;
}): AzureError {
  const parsed = armErrorBody.safeParse(answer.body);
  return new AzureError({
    code: parsed.success ? parsed.data.code : `Http${answer.status}`,
    ...(parsed.success ? { message: parsed.data.message } : worded('unexplained')),
    status: answer.status,
    attempted: answer.attempted,
    correlationId: answer.headers.get('x-ms-correlation-request-id') ?? answer.correlationId,
    details: parsed.success ? (parsed.data.details ?? []) : [],
    retryAfter: retryAfterOf(answer.headers),
  });
}

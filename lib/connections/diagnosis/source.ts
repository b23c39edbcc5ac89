import { z } from 'zod';
import { failureSchema } from '#lib/failures/failure.ts';

/** Why a source of evidence could not be read. */
export const sourceFailureSchema = failureSchema.extend({ status: z.number() });

export type SourceFailure = Readonly<z.infer<typeof sourceFailureSchema>>;

/** One source of evidence: what was read, why it could not be, or that there was no reason to look. */
export type Source<T> =
  | { readonly state: 'read'; readonly value: T }
  | { readonly state: 'failed'; readonly failure: SourceFailure }
  | { readonly state: 'skipped' };

/** The schema of a source whose value has this schema. */
export const sourceOf = <T>(value: z.ZodType<T>) =>
  z.discriminatedUnion('state', [
    z.object({ state: z.literal('read'), value }),
    z.object({ state: z.literal('failed'), failure: sourceFailureSchema }),
    z.object({ state: z.literal('skipped') }),
  ]);

/** What a source says, where it could be read. */
export function seen<T>(source: Source<T>): T | undefined {
  return source.state === 'read' ? source.value : undefined;
}

export const read = <T>(value: T): Source<T> => ({ state: 'read', value });

export const skipped = { state: 'skipped' } as const;

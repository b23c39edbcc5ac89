import { z } from 'zod';
import { failureWordsSchema } from './words.ts';

/** Why something could not be read or done. */
export const failureSchema = z.object({
  code: z.string(),
  message: z.string(),
  correlationId: z.string().optional(),
  /** Where the portal words it itself; what Azure or a cluster said has none, and stays as it is. */
  words: failureWordsSchema,
});

export type Failure = Readonly<z.infer<typeof failureSchema>>;

/** What a person needs of an error where the rest of an answer goes on without the part that failed. */
export const failureOf = ({ code, message, correlationId, words }: Failure): Failure => ({
  code,
  message,
  ...(correlationId && { correlationId }),
  ...(words && { words }),
});

import { z } from 'zod';

/** What an injected fault does to a request, or to the operation that the request starts. */
export const faultEffect = z.strictObject({
  status: z.int().min(100).max(599).optional(),
  code: z.string().optional(),
  message: z.string().optional(),
  headers: z.record(z.string(), z.string()).optional(),
  /** Milliseconds before the request is answered. */
  delayMs: z.number().min(0).max(600_000).optional(),
  /** The connection is cut without an answer. */
  abort: z.boolean().optional(),
  /** The answer is not JSON. */
  malformed: z.boolean().optional(),
  /** The answer has no body. */
  empty: z.boolean().optional(),
  operation: z.enum(['Failed', 'stuck']).optional(),
});

export type FaultEffect = z.infer<typeof faultEffect>;

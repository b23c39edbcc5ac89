import { z } from 'zod';

/** How a run of the sample Job stands, as the browser reads it; see `sample-run.ts`. */
export const sampleRunAnswer = z.object({
  state: z.enum(['waiting', 'running', 'succeeded', 'failed']),
  reason: z.string().optional(),
  log: z.string().optional(),
});

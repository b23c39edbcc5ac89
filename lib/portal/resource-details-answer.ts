import { z } from 'zod';
import { failureSchema } from '#lib/failures/failure.ts';

const words = z.record(z.string(), z.string());

/** A resource's page as the browser reads it; see `resource-details.ts`. */
export const resourceDetailsAnswer = z.object({
  yaml: z.string(),
  managedYaml: z.string(),
  resourceVersion: z.string(),
  createdAt: z.string().optional(),
  labels: words,
  annotations: words,
  keys: z.array(z.object({ key: z.string(), bytes: z.number() })),
  events: z.array(
    z.object({
      id: z.string(),
      type: z.string(),
      reason: z.string(),
      message: z.string(),
      count: z.number(),
      at: z.string().optional(),
      from: z.string(),
    }),
  ),
  eventsError: failureSchema.optional(),
});

export type ResourceDetailsAnswer = z.infer<typeof resourceDetailsAnswer>;

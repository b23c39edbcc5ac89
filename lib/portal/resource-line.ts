import { z } from 'zod';
import { clusterResourceSchema } from '#lib/connections/relations/cluster-resource.ts';

/** A line of the stream in which the browser reads a cluster's resources. */
export const resourceLine = z.discriminatedUnion('type', [
  z.object({ type: z.literal('rows'), rows: z.array(clusterResourceSchema) }),
  z.object({ type: z.literal('failed'), kind: z.string(), code: z.string(), message: z.string() }),
  z.object({ type: z.literal('listed') }),
]);

export type ResourceLine = z.infer<typeof resourceLine>;

import { z } from 'zod';
import { clusterResourceSchema, resourceKinds } from '#lib/connections/relations/cluster-resource.ts';
import { failureSchema } from '#lib/failures/failure.ts';

/** By kind, the version from which a watch goes on. Kinds that could not be listed are not in it. */
export const resourceVersions = z.partialRecord(z.enum(resourceKinds), z.string().regex(/^\w+$/));
export type ResourceVersions = Readonly<z.infer<typeof resourceVersions>>;

const failed = failureSchema.extend({ type: z.literal('failed'), kind: z.string() });

/** A line of the stream in which the browser reads a cluster's resources. */
export const resourceLine = z.discriminatedUnion('type', [
  z.object({ type: z.literal('rows'), rows: z.array(clusterResourceSchema) }),
  failed,
  z.object({ type: z.literal('listed'), versions: resourceVersions }),
]);

export type ResourceLine = z.infer<typeof resourceLine>;

/** A line of the stream in which the browser is told of changes. */
export const changeLine = z.discriminatedUnion('type', [
  /** From here on nothing is missed. */
  z.object({ type: z.literal('watching') }),
  /** `resource` is absent where only the version has gone on. */
  z.object({
    type: z.literal('change'),
    kind: z.enum(resourceKinds),
    version: z.string(),
    resource: clusterResourceSchema.optional(),
    gone: z.boolean(),
  }),
  /** The cluster no longer knows what happened since: all must be listed again. */
  z.object({ type: z.literal('expired') }),
  failed,
]);

export type ChangeLine = z.infer<typeof changeLine>;

import { z } from 'zod';
import type { ClusterResource } from '#lib/connections/relations/cluster-resource.ts';

/** `metadata` of an object, as far as the portal reads it. */
export const objectMeta = z.object({
  name: z.string(),
  namespace: z.string().nullish(),
  creationTimestamp: z.string().nullish(),
  deletionTimestamp: z.string().nullish(),
  labels: z.record(z.string(), z.string()).nullish(),
  annotations: z.record(z.string(), z.string()).nullish(),
  ownerReferences: z
    .array(z.object({ kind: z.string(), name: z.string(), controller: z.boolean().nullish() }))
    .nullish(),
  managedFields: z
    .array(
      z.object({
        manager: z.string().nullish(),
        operation: z.string().nullish(),
        subresource: z.string().nullish(),
        time: z.string().nullish(),
        fieldsV1: z.unknown().optional(),
      }),
    )
    .nullish(),
});

export type ObjectMeta = z.infer<typeof objectMeta>;

/** What lists show of any object, from its metadata alone. */
export function fromMeta(kind: ClusterResource['kind'], meta: ObjectMeta): ClusterResource {
  return {
    kind,
    namespace: meta.namespace ?? '',
    name: meta.name,
    createdAt: meta.creationTimestamp ?? undefined,
    ...(meta.deletionTimestamp ? { deleting: true } : {}),
    controller: controllerOf(meta),
    lastWriter: lastWriter(meta),
    marks: marksOf(meta),
    ...(kind === 'Secret' ? { keys: dataKeys(meta) } : {}),
  };
}

/** The Deployment rather than the ReplicaSet in between, whose name is the Deployment's and the hash that its pods carry. */
function controllerOf({ ownerReferences, labels }: ObjectMeta): ClusterResource['controller'] {
  const owner = ownerReferences?.find(({ controller }) => controller);
  if (!owner) return undefined;
  const hash = `-${labels?.['pod-template-hash'] ?? ''}`;
  return owner.kind === 'ReplicaSet' && hash !== '-' && owner.name.endsWith(hash)
    ? { kind: 'Deployment', name: owner.name.slice(0, -hash.length) }
    : { kind: owner.kind, name: owner.name };
}

/** Writers of the object itself; what controllers note in its status is no change of it. */
function lastWriter({ managedFields }: ObjectMeta): ClusterResource['lastWriter'] {
  const [last] = (managedFields ?? [])
    .filter(({ subresource }) => !subresource)
    .sort((a, b) => (b.time ?? '').localeCompare(a.time ?? ''));
  return last && { manager: last.manager ?? '', at: last.time ?? undefined };
}

/** Others are left out: `last-applied-configuration`, for one, can hold the values of a Secret. */
const shownMarks = [
  'azure.workload.identity/',
  'meta.helm.sh/',
  'app.kubernetes.io/managed-by',
  'connector-portal/',
];

function marksOf({ labels, annotations }: ObjectMeta): Record<string, string> {
  return Object.fromEntries(
    Object.entries({ ...labels, ...annotations }).filter(([key]) =>
      shownMarks.some((mark) => key.startsWith(mark)),
    ),
  );
}

const ownedData = z.object({ 'f:data': z.record(z.string(), z.unknown()) });

/** Keys of a Secret's data. Field ownership names them, with who wrote them and when, so no value has to leave the cluster. */
export function dataKeys({ managedFields }: ObjectMeta): NonNullable<ClusterResource['keys']> {
  const keys = new Map<string, { key: string; manager: string; at?: string | undefined }>();
  for (const { manager, time, fieldsV1 } of managedFields ?? []) {
    const owned = ownedData.safeParse(fieldsV1);
    if (!owned.success) continue;
    for (const field of Object.keys(owned.data['f:data'])) {
      if (!field.startsWith('f:')) continue;
      const key = field.slice(2);
      const known = keys.get(key);
      if (!known || (time ?? '') > (known.at ?? ''))
        keys.set(key, { key, manager: manager ?? '', at: time ?? undefined });
    }
  }
  return [...keys.values()].sort((a, b) => a.key.localeCompare(b.key));
}

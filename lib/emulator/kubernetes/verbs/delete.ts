import { z } from 'zod';
import type { Cluster } from '../cluster.ts';
import type { StoredObject } from '../object.ts';
import type { Reply } from '../server/exchange.ts';
import { badRequest, conflict, forbidden, notFound } from '../status.ts';
import type { ObjectKey } from '../storage/object-store.ts';
import { timestamp } from '../timestamp.ts';
import { selectionOf } from './selection.ts';
import { keyOf, type Write } from './write.ts';

/** `DeleteOptions`, as far as they matter here; each may come in the query too. */
const optionsSchema = z.looseObject({
  propagationPolicy: z.enum(['Orphan', 'Background', 'Foreground']).optional(),
  dryRun: z.array(z.string()).optional(),
  preconditions: z
    .looseObject({ uid: z.string().optional(), resourceVersion: z.string().optional() })
    .optional(),
});

type Options = z.infer<typeof optionsSchema>;

const permanentNamespaces = ['default', 'kube-system', 'kube-public', 'kube-node-lease'];

/** Reads the options of a deletion. @throws KubernetesError 400 */
export function deleteOptions(body: unknown, query: URLSearchParams): Options {
  const parsed = optionsSchema.safeParse({
    ...(query.has('propagationPolicy') && { propagationPolicy: query.get('propagationPolicy') }),
    ...(query.get('dryRun') === 'All' && { dryRun: ['All'] }),
    ...Object(body),
  });
  if (parsed.success) return parsed.data;
  throw badRequest('DeleteOptions in version "v1" cannot be handled as a DeleteOptions');
}

/**
 * Deletes one object with everything that it owns.
 * @throws KubernetesError 404, or 409 when a precondition does not hold
 */
export function deleteObject({ cluster, target, ...write }: Write, options: Options): Reply {
  const { type, name } = target;
  const object = cluster.objects.get(keyOf(target));
  if (!object) throw notFound(type, name);
  demandPreconditions(target, object, options);
  if (type.storage === 'namespaces' && permanentNamespaces.includes(name)) {
    throw forbidden(type, name, 'this namespace may not be deleted');
  }
  const dryRun = write.dryRun || options.dryRun?.includes('All');
  const left = dryRun
    ? undefined
    : removeOrWait(cluster, keyOf(target), object, options.propagationPolicy === 'Orphan');
  // What the real server deletes in its own time comes back as it is now, everything else as a success.
  if (left || type.storage === 'pods' || type.storage === 'namespaces')
    return { status: 200, body: left ?? dying(object) };
  const { uid } = object.metadata;
  const details = { name, ...(type.group && { group: type.group }), kind: type.plural, uid };
  return {
    status: 200,
    body: { kind: 'Status', apiVersion: 'v1', metadata: {}, status: 'Success', details },
  };
}

/** Deletes all objects of a collection that the query selects; gives them. */
export function deleteCollection(
  { cluster, target, dryRun }: Write,
  query: URLSearchParams,
): readonly StoredObject[] {
  const { type, namespace } = target;
  const chosen = [...cluster.objects.list(type.storage, namespace)].filter(selectionOf(type, query, ''));
  if (dryRun) return chosen;
  for (const object of chosen) {
    const { name, namespace: own = '' } = object.metadata;
    removeOrWait(cluster, { storage: type.storage, namespace: own, name }, object, false);
  }
  return chosen;
}

/** Removes an object and, unless they are to be orphans, everything it owns; a namespace takes its content along. */
export function remove(cluster: Cluster, key: ObjectKey, orphan = false): void {
  const removed = cluster.objects.remove(key);
  if (!removed) return;
  if (key.storage === 'namespaces')
    for (const inside of cluster.objects.keysIn(key.name)) cluster.objects.remove(inside);
  for (const dependentKey of cluster.objects.ownedBy(removed.metadata.uid)) {
    const dependent = cluster.objects.get(dependentKey);
    if (!dependent) continue;
    const others = (dependent.metadata.ownerReferences ?? []).filter(
      ({ uid }) => uid !== removed.metadata.uid,
    );
    if (orphan || others.length > 0) {
      cluster.objects.put(dependentKey, {
        ...dependent,
        metadata: { ...dependent.metadata, ownerReferences: others },
      });
    } else removeOrWait(cluster, dependentKey, dependent, false);
  }
}

/** @returns the object when finalizers hold it back, undefined when it is gone */
function removeOrWait(
  cluster: Cluster,
  key: ObjectKey,
  object: StoredObject,
  orphan: boolean,
): StoredObject | undefined {
  if ((object.metadata.finalizers ?? []).length > 0) {
    return object.metadata.deletionTimestamp ? object : cluster.objects.put(key, dying(object));
  }
  remove(cluster, key, orphan);
  return undefined;
}

function dying(object: StoredObject): StoredObject {
  const status = object.kind === 'Namespace' ? { status: { phase: 'Terminating' } } : {};
  const metadata = { ...object.metadata, deletionTimestamp: timestamp(), deletionGracePeriodSeconds: 0 };
  return { ...object, ...status, metadata };
}

function demandPreconditions(
  { type, name }: Write['target'],
  object: StoredObject,
  { preconditions }: Options,
): void {
  const { uid, resourceVersion } = object.metadata;
  if (preconditions?.uid && preconditions.uid !== uid) {
    throw conflict(
      type,
      name,
      `Precondition failed: UID in precondition: ${preconditions.uid}, UID in object meta: ${uid}`,
    );
  }
  if (preconditions?.resourceVersion && preconditions.resourceVersion !== resourceVersion) {
    const why = `Precondition failed: ResourceVersion in precondition: ${preconditions.resourceVersion}, ResourceVersion in object meta: ${resourceVersion}`;
    throw conflict(type, name, why);
  }
}

import { randomUUID } from 'node:crypto';
import type { Cluster } from '../cluster.ts';
import type { KubernetesObject, StoredObject } from '../object.ts';
import { ownedAfterUpdate } from '../ownership/managed-fields.ts';
import { groupVersion, type ResourceType } from '../resources/resource-type.ts';
import { timestamp } from '../timestamp.ts';
import { admit, keepChanged, keepNew, keyOf } from '../verbs/write.ts';

/** The operator applies what it writes: a key that it no longer wants goes at its next turn. */
const operatorManager = 'sc-extension';

/**
 * Puts an object into a cluster without a request, with the checks and defaults of one. Unlike a request it may bring
 * its own status, uid and time of creation. An object that is there already is replaced.
 * @param manager who is to own its fields
 * @throws KubernetesError for an object that the API server would refuse
 */
export function place(cluster: Cluster, object: KubernetesObject, manager: string): StoredObject {
  const type = typeOf(cluster, object);
  const namespace = type.namespaced ? (object.metadata.namespace ?? 'default') : undefined;
  if (namespace !== undefined) ensureNamespace(cluster, namespace, object.metadata.creationTimestamp);
  const target = { type, namespace, name: object.metadata.name, subresource: '' };
  const write = { cluster, target, manager, dryRun: false };
  const previous = cluster.objects.get(keyOf(target));
  const uid = previous?.metadata.uid ?? object.metadata.uid ?? randomUUID();
  const { creationTimestamp = timestamp() } = object.metadata;
  const admitted = admit(
    write,
    { ...object, metadata: { ...object.metadata, uid, creationTimestamp } },
    previous,
  );
  const owned = ownedAfterUpdate(admitted, previous, manager, '').map((entry) =>
    entry.manager === operatorManager ? { ...entry, operation: 'Apply' as const } : entry,
  );
  const managedFields =
    object.metadata.managedFields ??
    // Who made it made it then, not now.
    (previous ? owned : owned.map((entry) => ({ ...entry, time: creationTimestamp })));
  const complete = { ...admitted, metadata: { ...admitted.metadata, managedFields } };
  return previous ? keepChanged(write, complete, previous) : keepNew(write, complete);
}

/** The type of an object, by its kind and API version. */
export function typeOf(cluster: Cluster, { kind, apiVersion }: KubernetesObject): ResourceType {
  const type = cluster.types().find((known) => known.kind === kind && groupVersion(known) === apiVersion);
  if (type) return type;
  throw new Error(`The cluster has no kind ${kind} in ${apiVersion}.`);
}

/** Makes a namespace with what every namespace has from the first moment on. */
export function ensureNamespace(cluster: Cluster, name: string, creationTimestamp?: string): void {
  if (cluster.objects.get({ storage: 'namespaces', namespace: '', name })) return;
  const created = creationTimestamp ? { creationTimestamp } : {};
  place(cluster, { apiVersion: 'v1', kind: 'Namespace', metadata: { name, ...created } }, 'kubectl-create');
  furnishNamespace(cluster, name, creationTimestamp);
}

/** The default service account and the authority's certificate, which controllers put into every namespace. */
export function furnishNamespace(cluster: Cluster, namespace: string, creationTimestamp?: string): void {
  const created = creationTimestamp ? { creationTimestamp } : {};
  const objects: KubernetesObject[] = [
    { apiVersion: 'v1', kind: 'ServiceAccount', metadata: { name: 'default', namespace, ...created } },
    {
      apiVersion: 'v1',
      kind: 'ConfigMap',
      metadata: { name: 'kube-root-ca.crt', namespace, ...created },
      data: { 'ca.crt': '' },
    },
  ];
  for (const object of objects) {
    const storage = object.kind === 'ConfigMap' ? 'configmaps' : 'serviceaccounts';
    const { name } = object.metadata;
    if (!cluster.objects.get({ storage, namespace, name })) place(cluster, object, 'kube-controller-manager');
  }
}

import type { Cluster } from '../cluster.ts';
import type { KubernetesObject } from '../object.ts';
import { remove } from '../verbs/delete.ts';
import { place, typeOf } from './place.ts';

/** Kinds that others need: definitions before their resources, accounts before the pods that run as them. */
const first = ['CustomResourceDefinition', 'Namespace', 'Node', 'ServiceAccount'];

/** Puts objects of a scenario in place, in an order in which each finds what it needs. */
export function seedObjects(
  cluster: Cluster,
  objects: readonly KubernetesObject[],
  manager = 'kubectl-client-side-apply',
): void {
  const rank = ({ kind }: KubernetesObject) => (first.includes(kind) ? first.indexOf(kind) : first.length);
  for (const object of [...objects].sort((left, right) => rank(left) - rank(right))) {
    place(cluster, object, manager);
  }
}

/** Takes objects away, each with what it owns. */
export function removeObjects(cluster: Cluster, objects: readonly KubernetesObject[]): void {
  for (const object of objects) {
    const { storage, namespaced } = typeOf(cluster, object);
    const { name, namespace = 'default' } = object.metadata;
    remove(cluster, { storage, namespace: namespaced ? namespace : '', name });
  }
}

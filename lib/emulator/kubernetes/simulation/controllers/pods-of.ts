import { createHash } from 'node:crypto';
import type { Cluster } from '../../cluster.ts';
import { type StoredObject, textAt } from '../../object.ts';
import { type PodTemplate, workloadSpecSchema } from '../../resources/pod-schema.ts';
import { isReady } from '../../resources/pod-status.ts';
import { place } from '../../seeding/place.ts';
import { KubernetesError } from '../../status.ts';
import { timestamp } from '../../timestamp.ts';
import type { World } from '../simulation.ts';

/** The pods (or other objects) that an object controls, in order of name. */
export function ownedObjects({ objects }: Cluster, owner: StoredObject, storage: string): StoredObject[] {
  const owned = objects
    .ownedBy(owner.metadata.uid)
    .filter((key) => key.storage === storage)
    .flatMap((key) => objects.get(key) ?? []);
  return owned.sort((left, right) => (left.metadata.name < right.metadata.name ? -1 : 1));
}

/** The reference that makes an object the property of its controller. */
export function ownerReference({ apiVersion, kind, metadata: { name, uid } }: StoredObject) {
  return { apiVersion, blockOwnerDeletion: true, controller: true, kind, name, uid };
}

/** The template in a workload's spec. */
export function templateOf(workload: StoredObject): PodTemplate {
  return workloadSpecSchema.parse(workload.spec).template;
}

/** A short text that is always the same for the same input, in the letters Kubernetes uses for generated names. */
export function stableSuffix(seed: string, length: number): string {
  const letters = 'bcdfghjklmnpqrstvwxz2456789';
  const digest = createHash('sha256').update(seed).digest();
  return [...digest.subarray(0, length)].map((byte) => letters[byte % letters.length] ?? '').join('');
}

export interface NewPod {
  readonly name: string;
  readonly labels?: Readonly<Record<string, string>>;
  readonly nodeName?: string;
}

/**
 * Creates a pod from a workload's template and leaves the event of it; a refusal leaves one too.
 * @returns whether the API server took it
 */
export function createPod(
  { cluster, events, now }: World,
  owner: StoredObject,
  pod: NewPod,
  component: string,
): boolean {
  const template = templateOf(owner);
  const at = now(owner);
  try {
    const labels = { ...template.metadata?.labels, ...pod.labels };
    const created = {
      apiVersion: 'v1',
      kind: 'Pod',
      metadata: {
        ...template.metadata,
        name: pod.name,
        labels,
        ...(owner.metadata.namespace && { namespace: owner.metadata.namespace }),
        creationTimestamp: timestamp(at),
        ownerReferences: [ownerReference(owner)],
      },
      spec: { ...template.spec, ...(pod.nodeName && { nodeName: pod.nodeName }) },
    };
    place(cluster, created, 'kube-controller-manager');
    const message = `Created pod: ${pod.name}`;
    events.record(owner, { type: 'Normal', reason: 'SuccessfulCreate', message, component }, at);
    return true;
  } catch (error) {
    if (!(error instanceof KubernetesError)) throw error;
    const message = `Error creating: ${error.message}`;
    events.record(owner, { type: 'Warning', reason: 'FailedCreate', message, component }, at);
    return false;
  }
}

export function readyPods(pods: readonly StoredObject[]): number {
  return pods.filter(isReady).length;
}

/** Pods that have not come to their end. */
export function livingPods(pods: readonly StoredObject[]): StoredObject[] {
  return pods.filter((pod) => !['Failed', 'Succeeded'].includes(textAt(pod, 'status.phase')));
}

/** Keeps an object's new status. Its fields belong to nobody, which keeps the objects small. */
export function putStatus({ objects }: Cluster, storage: string, object: StoredObject, status: object): void {
  const { namespace = '', name } = object.metadata;
  const key = { storage, namespace, name };
  const current = objects.get(key) ?? object;
  if (JSON.stringify(current.status) !== JSON.stringify(status)) objects.put(key, { ...current, status });
}

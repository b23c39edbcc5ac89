import { numberAt, type StoredObject } from '../../object.ts';
import type { Controller, World } from '../simulation.ts';
import { createPod, livingPods, ownedObjects, putStatus, readyPods, stableSuffix } from './pods-of.ts';

const storage = 'replicasets.apps';
const component = 'replicaset-controller';

/** Keeps as many pods as a ReplicaSet asks for. */
export const replicaSetController: Controller = {
  storage,
  reconcile(replicaSet, world) {
    const wanted = numberAt(replicaSet, 'spec.replicas');
    let pods = livingPods(ownedObjects(world.cluster, replicaSet, 'pods'));
    for (const extra of pods.slice(wanted)) removePod(world, replicaSet, extra);
    let refused = false;
    for (let index = 0; pods.length + index < wanted && !refused; index++) {
      refused = !createPod(world, replicaSet, { name: freeName(world, replicaSet) }, component);
    }
    pods = livingPods(ownedObjects(world.cluster, replicaSet, 'pods'));
    const ready = readyPods(pods);
    putStatus(world.cluster, storage, replicaSet, {
      ...(ready > 0 && { availableReplicas: ready }),
      fullyLabeledReplicas: pods.length,
      observedGeneration: replicaSet.metadata.generation ?? 1,
      ...(ready > 0 && { readyReplicas: ready }),
      replicas: pods.length,
    });
    return refused ? 'blocked' : 'settled';
  },
};

function removePod(
  { cluster, events, now }: World,
  replicaSet: StoredObject,
  { metadata }: StoredObject,
): void {
  cluster.objects.remove({ storage: 'pods', namespace: metadata.namespace ?? '', name: metadata.name });
  const message = `Deleted pod: ${metadata.name}`;
  events.record(
    replicaSet,
    { type: 'Normal', reason: 'SuccessfulDelete', message, component },
    now(replicaSet),
  );
}

/** Names follow from the ReplicaSet's uid and a number that its pods have not used yet. */
function freeName({ cluster }: World, { metadata }: StoredObject): string {
  for (let number = 0; ; number++) {
    const name = `${metadata.name}-${stableSuffix(`${metadata.uid} ${number}`, 5)}`;
    if (!cluster.objects.get({ storage: 'pods', namespace: metadata.namespace ?? '', name })) return name;
  }
}

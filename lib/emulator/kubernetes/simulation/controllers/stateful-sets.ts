import { numberAt } from '../../object.ts';
import type { Controller } from '../simulation.ts';
import { createPod, ownedObjects, putStatus, readyPods } from './pods-of.ts';

const storage = 'statefulsets.apps';
const component = 'statefulset-controller';

/** Keeps the numbered pods of a StatefulSet, one after the other. */
export const statefulSetController: Controller = {
  storage,
  reconcile(set, world) {
    const wanted = numberAt(set, 'spec.replicas');
    const { name, namespace = '' } = set.metadata;
    const pods = ownedObjects(world.cluster, set, 'pods');
    const ready = readyPods(pods);
    const missing = Array.from({ length: wanted }, (_, index) => `${name}-${index}`).find(
      (podName) => !pods.some(({ metadata }) => metadata.name === podName),
    );
    // The next pod waits until those before it are ready.
    if (missing && ready === pods.length) {
      const labels = { 'statefulset.kubernetes.io/pod-name': missing };
      if (!createPod(world, set, { name: missing, labels }, component)) return 'blocked';
    }
    for (const { metadata } of pods) {
      if (Number(metadata.name.slice(name.length + 1)) < wanted) continue;
      world.cluster.objects.remove({ storage: 'pods', namespace, name: metadata.name });
    }
    putStatus(world.cluster, storage, set, {
      availableReplicas: ready,
      observedGeneration: set.metadata.generation ?? 1,
      readyReplicas: ready,
      replicas: ownedObjects(world.cluster, set, 'pods').length,
    });
    return 'settled';
  },
};

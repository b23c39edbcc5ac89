import { textAt } from '../../object.ts';
import { type Toleration, workloadSpecSchema } from '../../resources/pod-schema.ts';
import { suits } from '../scheduler.ts';
import type { Controller } from '../simulation.ts';
import { createPod, ownedObjects, putStatus, readyPods, stableSuffix } from './pods-of.ts';

const storage = 'daemonsets.apps';
const component = 'daemonset-controller';

/** What every DaemonSet puts up with. */
const tolerations: readonly Toleration[] = [
  'disk-pressure',
  'memory-pressure',
  'not-ready',
  'unreachable',
  'unschedulable',
].map((reason) => ({
  key: `node.kubernetes.io/${reason}`,
  operator: 'Exists',
}));

/** Keeps one pod of a DaemonSet on every node that suits it. */
export const daemonSetController: Controller = {
  storage,
  reconcile(set, world) {
    const { template } = workloadSpecSchema.parse(set.spec);
    const spec = { ...template.spec, tolerations: [...(template.spec.tolerations ?? []), ...tolerations] };
    const nodes = [...world.cluster.objects.list('nodes')].filter((node) => suits(node, spec));
    const pods = ownedObjects(world.cluster, set, 'pods');
    let refused = false;
    for (const { metadata: node } of nodes) {
      if (pods.some((pod) => textAt(pod, 'spec.nodeName') === node.name)) continue;
      const name = `${set.metadata.name}-${stableSuffix(`${set.metadata.uid} ${node.name}`, 5)}`;
      refused ||= !createPod(world, set, { name, nodeName: node.name }, component);
    }
    const running = ownedObjects(world.cluster, set, 'pods');
    const ready = readyPods(running);
    putStatus(world.cluster, storage, set, {
      currentNumberScheduled: running.length,
      desiredNumberScheduled: nodes.length,
      numberAvailable: ready,
      numberMisscheduled: 0,
      numberReady: ready,
      observedGeneration: set.metadata.generation ?? 1,
      updatedNumberScheduled: running.length,
    });
    return refused ? 'blocked' : 'settled';
  },
};

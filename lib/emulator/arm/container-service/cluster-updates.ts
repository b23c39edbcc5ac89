import type { KubernetesPlane } from '../../kubernetes/plane.ts';
import { ArmError } from '../arm-error.ts';
import { keyOf } from '../resource-id.ts';
import type { ArmState } from '../state.ts';
import { addOnWorkloads } from './add-on-workloads.ts';
import type { ManagedCluster, ManagedClusterProperties } from './managed-cluster.ts';

/** Updates of clusters that are under way: AKS does one at a time and refuses the next. */
export interface ClusterUpdates {
  /** The cluster as it is now, its provisioning state included. */
  current(cluster: ManagedCluster): ManagedCluster;
  /** @throws ArmError 409 when the cluster is stopped or something else is changing it */
  demandIdle(cluster: ManagedCluster): void;
  /** Shows the cluster as Updating while `work` lasts, then applies the change. */
  update(
    clusterId: string,
    change: (cluster: ManagedCluster) => Partial<ManagedClusterProperties>,
    work: () => Promise<void>,
  ): Promise<void>;
}

/** Which clusters are being updated is kept in memory only: after a restart the operations begin their updates again. */
export function createClusterUpdates(state: ArmState, kubernetes: KubernetesPlane): ClusterUpdates {
  const updating = new Map<string, Date>();
  const current = (cluster: ManagedCluster): ManagedCluster =>
    updating.has(keyOf(cluster.id)) ? withProperties(cluster, { provisioningState: 'Updating' }) : cluster;

  function demandIdle(cluster: ManagedCluster): void {
    const { provisioningState, powerState } = current(cluster).properties;
    if (powerState.code === 'Stopped') {
      throw operationNotAllowed(
        `Managed cluster is in stopped state. Please start the cluster '${cluster.name}' before this operation.`,
      );
    }
    if (['Succeeded', 'Failed', 'Canceled'].includes(provisioningState)) return;
    const started = updating.get(keyOf(cluster.id)) ?? new Date();
    throw operationNotAllowed(
      `Operation is not allowed because there's an in progress update managed cluster operation on the managed cluster started at ${started.toISOString()}. Please wait for it to finish before starting a new operation.`,
    );
  }

  return {
    current,
    demandIdle,
    async update(clusterId, change, work) {
      const key = keyOf(clusterId);
      const before = state.clusters.get(key);
      if (!before) return;
      demandIdle(before);
      updating.set(key, new Date());
      try {
        await work();
        const cluster = state.clusters.get(key);
        if (!cluster) return;
        const updated = withProperties(cluster, { ...change(cluster), provisioningState: 'Succeeded' });
        state.clusters.set(key, updated);
        kubernetes.seed(key, addOnWorkloads(cluster, updated));
      } finally {
        updating.delete(key);
      }
    },
  };
}

export function withProperties(
  cluster: ManagedCluster,
  properties: Partial<ManagedClusterProperties>,
): ManagedCluster {
  return { ...cluster, properties: { ...cluster.properties, ...properties } };
}

const operationNotAllowed = (message: string) => new ArmError(409, 'OperationNotAllowed', message);

import type { Arm } from '../arm.ts';
import { below } from '../below.ts';
import { keyOf } from '../resource-id.ts';
import { type ArmRoute, route } from '../route.ts';
import { clusterOperationHeaders } from './cluster-operation-url.ts';
import { clusterIdOf, clusterPath } from './cluster-path.ts';
import { withProperties } from './cluster-updates.ts';
import { clusterType } from './cluster-view.ts';
import { outboundAddress } from './new-cluster.ts';

const type = clusterType;

/** Deletes a cluster with all that stands on it. What its connections gave to identities and targets stays. */
export function clusterDeletionRoutes({ state, operations, kubernetes }: Arm): ArmRoute[] {
  operations.register('cluster.delete', {
    async run({ resourceId }, progress) {
      await progress.wait(1);
      const cluster = state.clusters.get(keyOf(resourceId));
      if (!cluster) return undefined;
      for (const collection of [state.linkers, state.extensions, state.dryRuns]) {
        for (const { id } of below<{ id: string }>(collection, cluster.id)) collection.delete(keyOf(id));
      }
      const address = outboundAddress(cluster);
      const nodeGroup = address.id.slice(0, address.id.indexOf('/providers/'));
      for (const { id } of below(state.resources, nodeGroup)) state.resources.delete(keyOf(id));
      state.resourceGroups.delete(keyOf(nodeGroup));
      kubernetes.deleteCluster(keyOf(cluster.id));
      state.clusters.delete(keyOf(cluster.id));
      return undefined;
    },
  });
  return [
    route('DELETE', clusterPath, { type, action: `${type}/delete` }, (request, parameters) => {
      const cluster = state.clusters.get(keyOf(clusterIdOf(parameters)));
      if (!cluster) return { status: 204 };
      state.clusters.set(keyOf(cluster.id), withProperties(cluster, { provisioningState: 'Deleting' }));
      const operation = operations.start('cluster.delete', cluster.id, request);
      return {
        status: 202,
        headers: clusterOperationHeaders(operation, request, cluster.location, 'withLocation'),
      };
    }),
  ];
}

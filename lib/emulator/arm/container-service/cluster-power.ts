import type { Arm } from '../arm.ts';
import { ArmError } from '../arm-error.ts';
import { keyOf } from '../resource-id.ts';
import { type ArmRequest, type ArmRoute, route } from '../route.ts';
import { clusterOperationHeaders } from './cluster-operation-url.ts';
import { type ClusterParameters, clusterPath, findCluster } from './cluster-path.ts';
import { withProperties } from './cluster-updates.ts';
import { clusterType } from './cluster-view.ts';
import type { ManagedCluster, ManagedClusterProperties } from './managed-cluster.ts';

const type = clusterType;

/** Starting and stopping a cluster, and giving up what AKS is doing to it. */
export function clusterPowerRoutes(arm: Arm): ArmRoute[] {
  const { state, operations, clusterUpdates, kubernetes } = arm;
  const set = (id: string, properties: Partial<ManagedClusterProperties>) => {
    const cluster = state.clusters.get(keyOf(id));
    if (cluster) state.clusters.set(keyOf(id), withProperties(cluster, properties));
  };
  const accept = (kind: string, cluster: ManagedCluster, request: ArmRequest) => ({
    status: 202,
    headers: clusterOperationHeaders(
      operations.start(kind, cluster.id, request),
      request,
      cluster.location,
      'withLocation',
    ),
  });
  operations.register('cluster.start', {
    async run({ resourceId }, progress) {
      await progress.wait(1);
      const cluster = state.clusters.get(keyOf(resourceId));
      const isPrivate = cluster?.properties.apiServerAccessProfile?.enablePrivateCluster === true;
      kubernetes.createCluster(resourceId, { answers: isPrivate ? 'inside' : 'everybody' });
      set(resourceId, { powerState: { code: 'Running' }, provisioningState: 'Succeeded' });
      return undefined;
    },
  });
  operations.register('cluster.stop', {
    async run({ resourceId }, progress) {
      await progress.wait(1);
      kubernetes.createCluster(resourceId, { answers: 'nobody' });
      set(resourceId, { powerState: { code: 'Stopped' }, provisioningState: 'Succeeded' });
      return undefined;
    },
  });
  operations.register('cluster.abort', {
    async run({ resourceId }, progress) {
      await progress.wait(0.1);
      set(resourceId, { provisioningState: 'Canceled' });
      return undefined;
    },
  });
  const power = (verb: 'start' | 'stop', provisioningState: string, unless: 'Running' | 'Stopped') =>
    route(
      'POST',
      `${clusterPath}/${verb}` as const,
      { type, action: `${type}/${verb}/action` },
      (request: ArmRequest, parameters: ClusterParameters) => {
        const cluster = findCluster(state, parameters);
        if (cluster.properties.powerState.code === unless) return { status: 204 };
        if (verb === 'stop') clusterUpdates.demandIdle(cluster);
        set(cluster.id, { provisioningState });
        return accept(`cluster.${verb}`, cluster, request);
      },
    );
  return [
    power('start', 'Starting', 'Running'),
    power('stop', 'Stopping', 'Stopped'),
    route('POST', `${clusterPath}/abort`, { type, action: `${type}/abort/action` }, (request, parameters) => {
      const cluster = findCluster(state, parameters);
      const { provisioningState } = clusterUpdates.current(cluster).properties;
      if (!['Updating', 'Upgrading'].includes(provisioningState)) {
        throw new ArmError(
          409,
          'OperationNotAllowed',
          `There is no operation on the managed cluster '${cluster.name}' that could be aborted.`,
        );
      }
      return accept('cluster.abort', cluster, request);
    }),
  ];
}

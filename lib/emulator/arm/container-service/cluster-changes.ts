import { systemWorkloads } from '../../kubernetes/add-ons/system-workloads.ts';
import type { Arm } from '../arm.ts';
import { parseBody } from '../request-body.ts';
import { keyOf } from '../resource-id.ts';
import { findGroup } from '../resources/resource-groups.ts';
import { type ArmRequest, type ArmRoute, route } from '../route.ts';
import { newAddOnWorkloads } from './add-on-workloads.ts';
import { agentPoolsOf, nodesOf } from './agent-pool.ts';
import { clusterOperationHeaders } from './cluster-operation-url.ts';
import { type ClusterParameters, clusterPath, findCluster } from './cluster-path.ts';
import { type ClusterBody, clusterBody, clusterTags, switchesSchema } from './cluster-schema.ts';
import { switched, withoutAddonIdentity } from './cluster-switches.ts';
import { withProperties } from './cluster-updates.ts';
import { clusterType, clusterView, withoutOutcome } from './cluster-view.ts';
import { installCluster } from './install-cluster.ts';
import type { ManagedCluster } from './managed-cluster.ts';
import { requestedCluster } from './requested-cluster.ts';

const type = clusterType;

/** Creates and updates clusters. */
export function clusterChangeRoutes(arm: Arm): ArmRoute[] {
  const { state, operations, clusterUpdates } = arm;
  registerClusterChanges(arm);

  const create = (request: ArmRequest, parameters: ClusterParameters, body: ClusterBody) => {
    const cluster = withProperties(requestedCluster(parameters, body), { provisioningState: 'Creating' });
    state.clusters.set(keyOf(cluster.id), cluster);
    const operation = operations.start('cluster.create', cluster.id, request);
    return {
      status: 201,
      body: withoutOutcome(cluster),
      headers: clusterOperationHeaders(operation, request, cluster.location),
    };
  };

  const update = (request: ArmRequest, cluster: ManagedCluster, { properties, tags }: ClusterBody) => {
    clusterUpdates.demandIdle(cluster);
    const tagged = tags ? { ...cluster, tags } : cluster;
    const accepted = withProperties(tagged, {
      ...switched(cluster, properties),
      agentPoolProfiles: agentPoolsOf(cluster).map((pool) => ({ ...pool, provisioningState: 'Updating' })),
      provisioningState: 'Updating',
    });
    state.clusters.set(keyOf(cluster.id), tagged);
    const operation = operations.start('cluster.put', cluster.id, request, properties);
    return {
      status: 200,
      body: withoutAddonIdentity(accepted),
      headers: clusterOperationHeaders(operation, request, cluster.location),
    };
  };

  return [
    route('PUT', clusterPath, { type, action: `${type}/write` }, (request, parameters) => {
      const body = parseBody(clusterBody, request.body);
      findGroup(state, parameters.subscriptionId, parameters.resourceGroup);
      const cluster = state.clusters.get(keyOf(request.path));
      return cluster ? update(request, cluster, body) : create(request, parameters, body);
    }),
    route('PATCH', clusterPath, { type, action: `${type}/write` }, (request, parameters) => {
      const cluster = findCluster(state, parameters);
      const tags = parseBody(clusterTags, request.body).tags ?? {};
      clusterUpdates.demandIdle(cluster);
      const tagged = { ...cluster, tags };
      state.clusters.set(keyOf(cluster.id), tagged);
      return { status: 200, body: clusterView(tagged) };
    }),
  ];
}

function registerClusterChanges(arm: Arm): void {
  const { state, operations, clusterUpdates, kubernetes } = arm;
  operations.register('cluster.create', {
    async run({ resourceId }, progress) {
      await progress.wait(1);
      const key = keyOf(resourceId);
      const cluster = state.clusters.get(key);
      if (!cluster) return undefined;
      const isPrivate = cluster.properties.apiServerAccessProfile?.enablePrivateCluster === true;
      installCluster(arm, cluster, { nodes: 0, answers: isPrivate ? 'inside' : 'everybody' });
      kubernetes.seed(key, [
        ...agentPoolsOf(cluster).flatMap((pool) => nodesOf(pool, cluster.properties.kubernetesVersion)),
        ...systemWorkloads(),
        ...newAddOnWorkloads(cluster),
      ]);
      state.clusters.set(key, withProperties(cluster, { provisioningState: 'Succeeded' }));
      return undefined;
    },
    failed({ resourceId }) {
      const cluster = state.clusters.get(keyOf(resourceId));
      if (!cluster) return;
      state.clusters.set(keyOf(resourceId), withProperties(cluster, { provisioningState: 'Failed' }));
    },
  });
  operations.register('cluster.put', {
    async run({ resourceId, input }, progress) {
      const chosen = switchesSchema.parse(input);
      await clusterUpdates.update(
        resourceId,
        (cluster) => switched(cluster, chosen),
        () => progress.wait(1),
      );
      return undefined;
    },
  });
}

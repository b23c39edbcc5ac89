import type { Arm } from '../arm.ts';
import { below } from '../below.ts';
import { findGroup } from '../resources/resource-groups.ts';
import { type ArmRequest, type ArmRoute, route } from '../route.ts';
import { clusterPath, findCluster } from './cluster-path.ts';
import { clusterType, clusterView } from './cluster-view.ts';

const type = clusterType;
const collection = 'providers/Microsoft.ContainerService/managedClusters';

export function clusterQueryRoutes({ state, clusterUpdates }: Arm): ArmRoute[] {
  const listWithin = (scope: string, { access }: ArmRequest) => ({
    status: 200,
    body: {
      value: below(state.clusters, scope)
        .filter(({ id }) => access.allows(`${type}/read`, id))
        .map((cluster) => clusterView(clusterUpdates.current(cluster))),
    },
  });
  return [
    route('GET', `/subscriptions/{subscriptionId}/${collection}`, { type }, (request, { subscriptionId }) =>
      listWithin(`/subscriptions/${subscriptionId}`, request),
    ),
    route(
      'GET',
      `/subscriptions/{subscriptionId}/resourceGroups/{resourceGroup}/${collection}`,
      { type },
      (request, { subscriptionId, resourceGroup }) =>
        listWithin(findGroup(state, subscriptionId, resourceGroup).id, request),
    ),
    route('GET', clusterPath, { type, action: `${type}/read` }, (_, parameters) => ({
      status: 200,
      body: clusterView(clusterUpdates.current(findCluster(state, parameters))),
    })),
  ];
}

import type { Arm } from '../arm.ts';
import { clusterView } from '../container-service/cluster-view.ts';
import { identityView } from '../managed-identity/identity-view.ts';
import { compileFilter } from '../odata-filter.ts';
import { pageOf } from '../paging.ts';
import { type Resource, summary } from '../resource.ts';
import { isWithin, parseResourceId } from '../resource-id.ts';
import { type ArmRequest, type ArmRoute, route } from '../route.ts';
import type { ArmState } from '../state.ts';
import { findGroup } from './resource-groups.ts';

const type = 'Microsoft.Resources/resources';

/** Lists of resources across types: of a subscription, and of a resource group. */
export function resourceRoutes({ state }: Arm): ArmRoute[] {
  return [
    route('GET', '/subscriptions/{subscriptionId}/resources', { type }, (request, { subscriptionId }) =>
      listWithin(request, state, `/subscriptions/${subscriptionId}`),
    ),
    route(
      'GET',
      '/subscriptions/{subscriptionId}/resourceGroups/{resourceGroup}/resources',
      { type },
      (request, { subscriptionId, resourceGroup }) =>
        listWithin(request, state, findGroup(state, subscriptionId, resourceGroup).id),
    ),
  ];
}

function listWithin(request: ArmRequest, state: ArmState, scope: string) {
  const matches = compileFilter(request.query.get('$filter'), [
    'resourcetype',
    'name',
    'location',
    'resourcegroup',
  ]);
  const found = topLevelResources(state).filter(
    (resource) =>
      isWithin(resource.id, scope) &&
      matches({
        resourcetype: resource.type,
        name: resource.name,
        location: resource.location,
        resourcegroup: parseResourceId(resource.id).resourceGroup,
      }) &&
      request.access.allows(`${resource.type}/read`, resource.id),
  );
  return { status: 200, body: pageOf(found.map(summary), request) };
}

/** Everything that ARM tracks: what stands directly in a resource group. */
function topLevelResources(state: ArmState): Resource[] {
  return [
    ...[...state.clusters.values()].map((cluster) => ({
      ...clusterView(cluster),
      type: 'Microsoft.ContainerService/managedClusters',
    })),
    ...[...state.identities.values()].map(identityView),
    ...[...state.resources.values()].filter(({ id }) => parseResourceId(id).names.length === 1),
  ];
}

import type { Collection } from '../store.ts';
import { below } from './below.ts';
import { pageOf } from './paging.ts';
import { findGroup } from './resources/resource-groups.ts';
import { type ArmRequest, type ArmRoute, route } from './route.ts';
import type { ArmState } from './state.ts';

/**
 * The two lists that every type of tracked resource has: of a subscription, and of a resource group. They show what the
 * caller may read.
 * @param type such as `Microsoft.ContainerService/managedClusters`
 */
export function listRoutes<T extends { readonly id: string }>(
  type: string,
  state: ArmState,
  collection: Collection<T>,
  view: (resource: T) => unknown,
): ArmRoute[] {
  const listWithin = (scope: string, request: ArmRequest) => {
    const readable = below(collection, scope).filter(({ id }) => request.access.allows(`${type}/read`, id));
    const { value, ...next } = pageOf(readable, request);
    return { status: 200, body: { value: value.map(view), ...next } };
  };
  return [
    route(
      'GET',
      `/subscriptions/{subscriptionId}/providers/${type}`,
      { type },
      (request, { subscriptionId }) => listWithin(`/subscriptions/${subscriptionId}`, request),
    ),
    route(
      'GET',
      `/subscriptions/{subscriptionId}/resourceGroups/{resourceGroup}/providers/${type}`,
      { type },
      (request, { subscriptionId, resourceGroup }) =>
        listWithin(findGroup(state, subscriptionId, resourceGroup).id, request),
    ),
  ];
}

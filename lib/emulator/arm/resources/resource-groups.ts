import type { Arm } from '../arm.ts';
import { resourceGroupNotFound } from '../arm-error.ts';
import { compileFilter } from '../odata-filter.ts';
import { pageOf } from '../paging.ts';
import { isWithin, keyOf } from '../resource-id.ts';
import { type ArmRoute, route } from '../route.ts';
import type { ArmState, ResourceGroup } from '../state.ts';

const type = 'Microsoft.Resources/subscriptions/resourceGroups';
const action = `${type}/read`;

export function resourceGroupRoutes({ state }: Arm): ArmRoute[] {
  return [
    route(
      'GET',
      '/subscriptions/{subscriptionId}/resourcegroups',
      { type },
      (request, { subscriptionId }) => {
        const matches = compileFilter(request.query.get('$filter'), ['name', 'location']);
        const groups = [...state.resourceGroups.values()].filter(
          (group) =>
            isWithin(group.id, `/subscriptions/${subscriptionId}`) &&
            request.access.allows(action, group.id) &&
            matches({ name: group.name, location: group.location }),
        );
        return { status: 200, body: pageOf(groups.map(view), request) };
      },
    ),
    route(
      'GET',
      '/subscriptions/{subscriptionId}/resourcegroups/{resourceGroup}',
      { type, action },
      (_, { subscriptionId, resourceGroup }) => ({
        status: 200,
        body: view(findGroup(state, subscriptionId, resourceGroup)),
      }),
    ),
  ];
}

/** @throws ArmError when the subscription has no such group */
export function findGroup(state: ArmState, subscriptionId: string, name: string): ResourceGroup {
  const group = state.resourceGroups.get(keyOf(`/subscriptions/${subscriptionId}/resourceGroups/${name}`));
  if (!group) throw resourceGroupNotFound(name);
  return group;
}

function view({ id, name, location, tags }: ResourceGroup) {
  return {
    id,
    name,
    type: 'Microsoft.Resources/resourceGroups',
    location,
    tags,
    properties: { provisioningState: 'Succeeded' },
  };
}

import { z } from 'zod';
import type { Arm } from '../arm.ts';
import { ArmError, badRequest, resourceGroupNotFound } from '../arm-error.ts';
import { compileFilter } from '../odata-filter.ts';
import { pageOf } from '../paging.ts';
import { parseBody } from '../request-body.ts';
import { isWithin, keyOf } from '../resource-id.ts';
import { type ArmRoute, route } from '../route.ts';
import type { ArmState, ResourceGroup } from '../state.ts';

const type = 'Microsoft.Resources/subscriptions/resourceGroups';
const action = `${type}/read`;

const groupBody = z.strictObject({
  location: z.string().min(1),
  tags: z.record(z.string(), z.string()).default({}),
  managedBy: z.string().nullish(),
  properties: z.unknown().optional(),
  id: z.string().optional(),
  name: z.string().optional(),
  type: z.string().optional(),
});

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
    route(
      'PUT',
      '/subscriptions/{subscriptionId}/resourcegroups/{resourceGroup}',
      { type, action: `${type}/write` },
      ({ body }, { subscriptionId, resourceGroup: name }) => {
        const { location, tags } = parseBody(groupBody, body);
        if (!/^[\w().-]{0,89}[\w()-]$/u.test(name)) {
          throw badRequest(
            `The provided resource group name '${name}' has these invalid characters or is too long. The name can have up to 90 letters, digits, underscores, parentheses, hyphens and periods, and does not end with a period.`,
          );
        }
        const id = `/subscriptions/${subscriptionId}/resourceGroups/${name}`;
        const before = state.resourceGroups.get(keyOf(id));
        if (before && before.location !== location) {
          throw new ArmError(
            409,
            'InvalidResourceGroupLocation',
            `Invalid resource group location '${location}'. The Resource group already exists in location '${before.location}'.`,
          );
        }
        const group = putGroup(state, { id: before?.id ?? id, name: before?.name ?? name, location, tags });
        return { status: before ? 200 : 201, body: view(group) };
      },
    ),
  ];
}

/**
 * @throws ArmError when the subscription has no such group. The groups that the tests of the Azure CLI work in are there
 * for whoever asks: they are made before such a test is recorded, so that a recording played against the emulator finds its own.
 */
export function findGroup(state: ArmState, subscriptionId: string, name: string): ResourceGroup {
  const id = `/subscriptions/${subscriptionId}/resourceGroups/${name}`;
  const group = state.resourceGroups.get(keyOf(id));
  if (group) return group;
  if (!/^cli_?test[\w.-]*$/i.test(name)) throw resourceGroupNotFound(name);
  return putGroup(state, {
    id,
    name,
    location: 'westeurope',
    tags: { product: 'azurecli', cause: 'automation' },
  });
}

function putGroup(state: ArmState, group: ResourceGroup): ResourceGroup {
  state.resourceGroups.set(keyOf(group.id), group);
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

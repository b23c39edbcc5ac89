import type { Arm } from '../arm.ts';
import { resourceNotFound } from '../arm-error.ts';
import { below } from '../below.ts';
import { pageOf } from '../paging.ts';
import { keyOf } from '../resource-id.ts';
import { findGroup } from '../resources/resource-groups.ts';
import { type ArmRequest, type ArmRoute, route } from '../route.ts';
import type { ArmState } from '../state.ts';
import type { Identity } from './identity.ts';
import { identityType, identityView } from './identity-view.ts';

const type = identityType;
const collection = 'providers/Microsoft.ManagedIdentity/userAssignedIdentities';

export const identityPath =
  '/subscriptions/{subscriptionId}/resourceGroups/{resourceGroup}/providers/Microsoft.ManagedIdentity/userAssignedIdentities/{identity}';

export interface IdentityParameters {
  readonly subscriptionId: string;
  readonly resourceGroup: string;
  readonly identity: string;
}

export function identityQueryRoutes({ state }: Arm): ArmRoute[] {
  const listWithin = (scope: string, request: ArmRequest) => ({
    status: 200,
    body: pageOf(
      below(state.identities, scope)
        .filter(({ id }) => request.access.allows(`${type}/read`, id))
        .map(identityView),
      request,
    ),
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
    route('GET', identityPath, { type, action: `${type}/read` }, (_, parameters) => ({
      status: 200,
      body: identityView(findIdentity(state, parameters)),
    })),
  ];
}

/** Ids of identities come back with `resourcegroups` in lower case. */
export function identityIdOf({ subscriptionId, resourceGroup, identity }: IdentityParameters): string {
  return `/subscriptions/${subscriptionId}/resourcegroups/${resourceGroup}/providers/${identityType}/${identity}`;
}

/** @throws ArmError 404 when the group or the identity is not there */
export function findIdentity(state: ArmState, parameters: IdentityParameters): Identity {
  findGroup(state, parameters.subscriptionId, parameters.resourceGroup);
  const identity = state.identities.get(keyOf(identityIdOf(parameters)));
  if (!identity) throw resourceNotFound(identityType, parameters.identity, parameters.resourceGroup);
  return identity;
}

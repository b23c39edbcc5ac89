import type { Arm } from '../arm.ts';
import { resourceNotFound } from '../arm-error.ts';
import { listRoutes } from '../list-resources.ts';
import { keyOf } from '../resource-id.ts';
import { findGroup } from '../resources/resource-groups.ts';
import { type ArmRoute, route } from '../route.ts';
import type { ArmState } from '../state.ts';
import type { Identity } from './identity.ts';
import { identityType, identityView } from './identity-view.ts';

const type = identityType;

export const identityPath =
  '/subscriptions/{subscriptionId}/resourceGroups/{resourceGroup}/providers/Microsoft.ManagedIdentity/userAssignedIdentities/{identity}';

export interface IdentityParameters {
  readonly subscriptionId: string;
  readonly resourceGroup: string;
  readonly identity: string;
}

export function identityQueryRoutes({ state }: Arm): ArmRoute[] {
  return [
    ...listRoutes(type, state, state.identities, identityView),
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

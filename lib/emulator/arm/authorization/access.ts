import { isAllowed, type PermissionGrant } from '#lib/connections/permissions.ts';
import type { Caller } from '../../entra/caller.ts';
import { authorizationFailed } from '../arm-error.ts';
import { isWithin, keyOf } from '../resource-id.ts';
import type { ArmState } from '../state.ts';
import { findRoleDefinition } from './role-definitions.ts';

/** What one caller may do, by the role and deny assignments of the moment. */
export interface Access {
  allows(action: string, scope: string): boolean;
  /** Throws ARM's AuthorizationFailed. */
  demand(action: string, scope: string): void;
  /** Grants in force at a scope, as the permissions call reports them; what is denied stands among their `notActions`. */
  grantsAt(scope: string): PermissionGrant[];
  /** Whether the caller holds any role at the scope or anywhere below it. */
  reaches(scope: string): boolean;
}

/** Reads the caller's assignments once, so that a list of thousands can be filtered by them. */
export function accessOf(caller: Caller, state: ArmState): Access {
  const mine = [...state.roleAssignments.values()]
    .filter(({ principalId }) => principalId === caller.objectId)
    .map(({ scope, roleDefinitionId }) => ({
      scope: keyOf(scope),
      role: findRoleDefinition(roleDefinitionId),
    }));
  const denials = [...state.denyAssignments.values()];

  const grantsAt = (scope: string): PermissionGrant[] => {
    const denied = denials
      .filter((denial) => isWithin(scope, denial.scope))
      .flatMap(({ actions }) => actions);
    return mine.flatMap(({ scope: granted, role }) =>
      role && isWithin(scope, granted)
        ? [{ actions: role.actions, notActions: [...role.notActions, ...denied] }]
        : [],
    );
  };
  const allows = (action: string, scope: string) => isAllowed(grantsAt(scope), action);
  return {
    allows,
    grantsAt,
    demand(action, scope) {
      if (!allows(action, scope)) throw authorizationFailed(caller, action, scope);
    },
    reaches: (scope) =>
      mine.some(({ scope: granted }) => isWithin(granted, scope) || isWithin(scope, granted)),
  };
}

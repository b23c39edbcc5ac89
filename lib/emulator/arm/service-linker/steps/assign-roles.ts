import { ArmError } from '../../arm-error.ts';
import { assignRole, findAssignment } from '../../authorization/role-assignments.ts';
import { findRoleDefinition, type RoleDefinition } from '../../authorization/role-definitions.ts';
import { secretsProvider } from '../../container-service/secrets-provider.ts';
import { keyOf, parseResourceId } from '../../resource-id.ts';
import { stableGuid } from '../../stable-guid.ts';
import type { Change, Step } from '../change.ts';
import { connectionIdentity } from '../connection-identity.ts';
import type { ConnectionWork } from '../connection-work.ts';
import { accountOf } from '../target-resource.ts';

/** Gives the identity or service principal the roles on the target that it lacks. */
export const assignRoles: Step = (work) => {
  const { chosen } = work;
  const principalId = principalOf(work);
  if (
    !principalId ||
    chosen.authInfo.authMode === 'optOutAllAuth' ||
    chosen.targetService.type !== 'AzureResource'
  )
    return [];
  const scope = accountOf(chosen.targetService.id);
  return rolesOf(work).flatMap((role) => {
    const wanted = { scope, principalId, roleDefinitionId: roleDefinitionId(scope, role) };
    return findAssignment(work.arm.state, wanted) ? [] : [assignment(work, role, wanted)];
  });
};

function assignment(
  { arm: { state }, linker, callerName }: ConnectionWork,
  role: RoleDefinition,
  wanted: { scope: string; principalId: string; roleDefinitionId: string },
): Change {
  const { scope, principalId } = wanted;
  return {
    name: `Assign role ${role.name}`,
    operationType: 'configAuth',
    description: `Assigns the role ${role.name} to the principal ${principalId}.`,
    action: 'Microsoft.Authorization/roleAssignments/write',
    scope,
    apply(progress) {
      const { id } = assignRole(state, {
        ...wanted,
        name: stableGuid(`${keyOf(scope)} ${principalId} ${role.id}`),
        principalType: 'ServicePrincipal',
        createdBy: callerName,
        description: `Made by Service Connector for the connection ${linker.name}.`,
      });
      progress.made({ collection: 'roleAssignments', key: keyOf(id), before: null });
    },
  };
}

function roleDefinitionId(scope: string, { id }: RoleDefinition): string {
  const { subscriptionId } = parseResourceId(scope);
  return `/subscriptions/${subscriptionId}/providers/Microsoft.Authorization/roleDefinitions/${id}`;
}

function rolesOf({ chosen: { authInfo }, kind }: ConnectionWork): RoleDefinition[] {
  const chosen = authInfo.authType === 'secret' ? undefined : authInfo.roles;
  const ids = chosen?.length ? chosen : kind.service.defaultRoles.map(({ id }) => id);
  return ids.map((id) => {
    const role = findRoleDefinition(id);
    if (role) return role;
    throw new ArmError(
      404,
      'RoleDefinitionDoesNotExist',
      `The specified role definition with ID '${id}' does not exist.`,
    );
  });
}

function principalOf({ kind, chosen, arm, cluster }: ConnectionWork): string | undefined {
  switch (kind.authType) {
    case 'workloadIdentity':
      return connectionIdentity(chosen, arm.state).principalId;
    case 'csi':
      return secretsProvider(cluster()).identity.objectId;
    case 'servicePrincipal':
      return chosen.authInfo.authType === 'servicePrincipalSecret' ? chosen.authInfo.principalId : undefined;
    default:
      return undefined;
  }
}

import { z } from 'zod';
import { type ArmSession, armList, armRequest } from './arm-client.ts';
import { subscriptionOf } from './resource-id.ts';

const apiVersion = '2022-04-01';

const assignmentSchema = z
  .object({
    properties: z.object({
      principalId: z.string(),
      roleDefinitionId: z.string(),
      scope: z.string(),
      createdOn: z.string().nullish(),
    }),
  })
  .transform(({ properties: { principalId, roleDefinitionId, scope, createdOn } }) => ({
    principalId,
    roleId: roleDefinitionId.slice(roleDefinitionId.lastIndexOf('/') + 1),
    scope,
    createdAt: createdOn ?? undefined,
  }));

export type RoleAssignment = z.infer<typeof assignmentSchema>;

/** Roles that a principal holds anywhere in a subscription, or inherits into it. */
export function listRoleAssignments(
  session: ArmSession,
  subscriptionId: string,
  principalId: string,
): Promise<RoleAssignment[]> {
  const path = `/subscriptions/${subscriptionId}/providers/Microsoft.Authorization/roleAssignments`;
  return armList(session, path, apiVersion, assignmentSchema, {
    $filter: `principalId eq '${principalId}'`,
  });
}

/** Gives a principal a role; Azure takes a few minutes to act on it. */
export async function putRoleAssignment(
  session: ArmSession,
  { scope, principalId, roleId }: { scope: string; principalId: string; roleId: string },
): Promise<void> {
  await armRequest(session, {
    method: 'PUT',
    path: `${scope}/providers/Microsoft.Authorization/roleAssignments/${crypto.randomUUID()}`,
    apiVersion,
    body: {
      properties: {
        roleDefinitionId: `/subscriptions/${subscriptionOf(scope)}/providers/Microsoft.Authorization/roleDefinitions/${roleId}`,
        principalId,
        principalType: 'ServicePrincipal',
      },
    },
  });
}

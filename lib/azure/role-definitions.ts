import { z } from 'zod';
import type { RoleDefinition } from '#lib/connections/target-roles.ts';
import { type ArmSession, armGet, armList } from './arm-client.ts';

const apiVersion = '2022-04-01';

const permissionsSchema = z.array(
  z.object({ actions: z.array(z.string()).default([]), dataActions: z.array(z.string()).default([]) }),
);

const roleSchema = z
  .object({
    name: z.string(),
    properties: z.object({ roleName: z.string(), permissions: permissionsSchema }),
  })
  .transform(
    ({ name, properties }): RoleDefinition => ({
      id: name,
      name: properties.roleName,
      actions: properties.permissions.flatMap(({ actions, dataActions }) => [...actions, ...dataActions]),
    }),
  );

/** Roles that can be assigned on a resource: Azure's own and the organisation's. */
export function listRoleDefinitions(session: ArmSession, scope: string): Promise<RoleDefinition[]> {
  const path = `${scope}/providers/Microsoft.Authorization/roleDefinitions`;
  return armList(session, path, apiVersion, roleSchema);
}

const grantsSchema = z
  .object({ properties: z.object({ permissions: permissionsSchema }) })
  .transform(({ properties: { permissions } }) => ({
    actions: permissions.flatMap(({ actions }) => actions),
    dataActions: permissions.flatMap(({ dataActions }) => dataActions),
  }));

/** What a role grants, by the bare id that assignments name. */
export function getRoleGrants(session: ArmSession, roleId: string): Promise<z.infer<typeof grantsSchema>> {
  const path = `/providers/Microsoft.Authorization/roleDefinitions/${roleId}`;
  return armGet(session, path, apiVersion, grantsSchema);
}

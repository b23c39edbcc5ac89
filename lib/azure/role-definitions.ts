import { z } from 'zod';
import type { RoleDefinition } from '#lib/connections/target-roles.ts';
import { type ArmSession, armList } from './arm-client.ts';

const roleSchema = z
  .object({
    name: z.string(),
    properties: z.object({
      roleName: z.string(),
      permissions: z.array(
        z.object({ actions: z.array(z.string()).default([]), dataActions: z.array(z.string()).default([]) }),
      ),
    }),
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
  return armList(session, path, '2022-04-01', roleSchema);
}

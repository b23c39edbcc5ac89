import { z } from 'zod';
import type { PermissionGrant } from '#lib/connections/permissions.ts';
import { type ArmSession, armList } from './arm-client.ts';

const grantSchema = z.object({
  actions: z.array(z.string()).default([]),
  notActions: z.array(z.string()).default([]),
});

/** What the signed-in user may do at a scope, as ARM sums it up over all roles. */
export function listPermissions(session: ArmSession, scope: string): Promise<PermissionGrant[]> {
  return armList(
    session,
    `${scope}/providers/Microsoft.Authorization/permissions`,
    '2022-04-01',
    grantSchema,
  );
}

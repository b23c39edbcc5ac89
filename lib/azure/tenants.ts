import { z } from 'zod';
import { type ArmSession, armList } from './arm-client.ts';

const tenantSchema = z
  .object({ tenantId: z.string(), displayName: z.string().nullish(), defaultDomain: z.string().nullish() })
  .transform(({ tenantId, displayName, defaultDomain }) => ({
    id: tenantId,
    name: displayName ?? tenantId,
    domain: defaultDomain ?? undefined,
  }));

export type Tenant = z.infer<typeof tenantSchema>;

/** Directories that the signed-in user belongs to, as a member or as a guest. */
export function listTenants(session: ArmSession): Promise<Tenant[]> {
  return armList(session, '/tenants', '2022-12-01', tenantSchema);
}

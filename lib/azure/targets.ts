import { z } from 'zod';
import { type ArmSession, armList } from './arm-client.ts';
import { resourceGroupOf } from './resource-id.ts';

const resourceSchema = z
  .object({ id: z.string(), name: z.string(), kind: z.string().nullish(), location: z.string().nullish() })
  .transform(({ id, name, kind, location }) => ({
    id,
    // Names of sub-resources come as `server/database` from some providers.
    name: name.split('/').at(-1) ?? name,
    resourceGroup: resourceGroupOf(id),
    kind: kind ?? undefined,
    location: location ?? undefined,
  }));

/** A resource that can be picked as a target, or as a level on the way to one. */
export type TargetResource = z.infer<typeof resourceSchema>;

/**
 * api-version of each provider's sub-resources: the newest stable one known here.
 * Top-level resources are listed through Resource Manager itself, which has a version of its own.
 */
const subResourceVersions: Readonly<Record<string, string>> = {
  'microsoft.documentdb': '2024-05-15',
  'microsoft.sql': '2021-11-01',
  'microsoft.dbformysql/servers': '2017-12-01',
  'microsoft.dbformysql': '2023-12-30',
  'microsoft.dbforpostgresql/servers': '2017-12-01',
  'microsoft.dbforpostgresql': '2022-12-01',
  'microsoft.cache': '2024-02-01',
};

/** Resources of one type in a subscription. */
export function listResourcesOfType(
  session: ArmSession,
  subscriptionId: string,
  resourceType: string,
): Promise<TargetResource[]> {
  return armList(session, `/subscriptions/${subscriptionId}/resources`, '2021-04-01', resourceSchema, {
    $filter: `resourceType eq '${resourceType}'`,
  });
}

/** Sub-resources of one resource: its databases, keyspaces, tables… */
export function listSubResources(
  session: ArmSession,
  parentId: string,
  resourceType: string,
): Promise<TargetResource[]> {
  const collection = resourceType.split('/').at(-1) ?? '';
  return armList(session, `${parentId}/${collection}`, subResourceVersion(resourceType), resourceSchema);
}

/** Whether a target's resource is still there. */
export async function resourceExists(session: ArmSession, id: string): Promise<boolean> {
  const [, subscriptionId = '', resourceGroup = '', provider = '', type = '', name = ''] =
    /^\/subscriptions\/([^/]+)\/resourceGroups\/([^/]+)\/providers\/([^/]+)\/([^/]+)\/([^/]+)/i.exec(id) ??
    [];
  const list = await armList(
    session,
    `/subscriptions/${subscriptionId}/resourceGroups/${resourceGroup}/resources`,
    '2021-04-01',
    resourceSchema,
    { $filter: `resourceType eq '${provider}/${type}' and name eq '${name}'` },
  );
  return list.length > 0;
}

function subResourceVersion(resourceType: string): string {
  const [provider = '', type = ''] = resourceType.toLowerCase().split('/');
  return subResourceVersions[`${provider}/${type}`] ?? subResourceVersions[provider] ?? '2023-01-01';
}

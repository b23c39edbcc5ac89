import { z } from 'zod';
import { type ArmSession, armGet, armList } from './arm-client.ts';

const apiVersion = '2023-05-01';

const statusSchema = z.object({
  code: z.string().nullish(),
  displayStatus: z.string().nullish(),
  level: z.string().nullish(),
  message: z.string().nullish(),
  time: z.string().nullish(),
});

/** One status; one in no known shape hides no other, and is shown as it came. */
function statusOf(raw: unknown) {
  const { data } = statusSchema.safeParse(raw);
  return {
    code: data ? (data.code ?? undefined) : 'Unreadable',
    displayStatus: data?.displayStatus ?? undefined,
    level: data?.level ?? undefined,
    message: data ? (data.message ?? undefined) : JSON.stringify(raw),
    time: data?.time ?? undefined,
  };
}

const extensionSchema = z
  .object({
    id: z.string(),
    name: z.string(),
    managedBy: z.string().nullish(),
    systemData: z.object({ createdAt: z.string().nullish(), lastModifiedAt: z.string().nullish() }).nullish(),
    properties: z.object({
      extensionType: z.string().nullish(),
      provisioningState: z.string().default('Unknown'),
      version: z.string().nullish(),
      currentVersion: z.string().nullish(),
      releaseTrain: z.string().nullish(),
      autoUpgradeMinorVersion: z.boolean().nullish(),
      isSystemExtension: z.boolean().nullish(),
      configurationSettings: z.record(z.string(), z.string()).nullish(),
      configurationProtectedSettings: z.record(z.string(), z.unknown()).nullish(),
      aksAssignedIdentity: z
        .object({ type: z.string().nullish(), principalId: z.string().nullish() })
        .nullish(),
      scope: z.object({ cluster: z.object({ releaseNamespace: z.string().nullish() }).nullish() }).nullish(),
      statuses: z.array(z.unknown()).nullish(),
      errorInfo: z.object({ code: z.string().nullish(), message: z.string().nullish() }).nullish(),
    }),
  })
  .transform(({ id, name, managedBy, systemData, properties: p }) => ({
    id,
    name,
    managedBy: managedBy ?? undefined,
    createdAt: systemData?.createdAt ?? undefined,
    modifiedAt: systemData?.lastModifiedAt ?? undefined,
    extensionType: p.extensionType ?? '',
    provisioningState: p.provisioningState,
    version: p.currentVersion ?? p.version ?? undefined,
    pinnedVersion: p.version ?? undefined,
    releaseTrain: p.releaseTrain ?? undefined,
    autoUpgrade: p.autoUpgradeMinorVersion ?? false,
    system: p.isSystemExtension ?? false,
    settings: p.configurationSettings ?? {},
    /** Names only; Azure returns no values, and none would be wanted here. */
    protectedSettings: Object.keys(p.configurationProtectedSettings ?? {}),
    identity: p.aksAssignedIdentity?.principalId
      ? { type: p.aksAssignedIdentity.type ?? '', principalId: p.aksAssignedIdentity.principalId }
      : undefined,
    releaseNamespace: p.scope?.cluster?.releaseNamespace ?? undefined,
    statuses: (p.statuses ?? []).map(statusOf),
    error: p.errorInfo?.message
      ? { code: p.errorInfo.code ?? 'Unknown', message: p.errorInfo.message }
      : undefined,
  }));

export type ClusterExtension = z.infer<typeof extensionSchema>;

const collection = (clusterId: string) =>
  `${clusterId}/providers/Microsoft.KubernetesConfiguration/extensions`;

/** Extensions of a cluster. */
export function listExtensions(session: ArmSession, clusterId: string): Promise<ClusterExtension[]> {
  return armList(session, collection(clusterId), apiVersion, extensionSchema);
}

/** One extension of a cluster. */
export function getExtension(
  session: ArmSession,
  clusterId: string,
  name: string,
): Promise<ClusterExtension> {
  return armGet(session, `${collection(clusterId)}/${name}`, apiVersion, extensionSchema);
}

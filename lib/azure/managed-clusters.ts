import { z } from 'zod';
import { type ArmSession, armGet, armList } from './arm-client.ts';
import { resourceGroupOf, subscriptionOf } from './resource-id.ts';

const apiVersion = '2024-09-01';

const agentPool = z.object({
  name: z.string(),
  count: z.number().nullish(),
  vmSize: z.string().nullish(),
  osType: z.string().nullish(),
  mode: z.string().nullish(),
  nodeTaints: z.array(z.string()).nullish(),
  powerState: z.object({ code: z.string() }).nullish(),
});

const secretsProvider = z.object({
  enabled: z.boolean(),
  config: z
    .object({ enableSecretRotation: z.string().nullish(), rotationPollInterval: z.string().nullish() })
    .nullish(),
  identity: z.object({ clientId: z.string(), objectId: z.string(), resourceId: z.string() }).nullish(),
});

const managedClusterSchema = z
  .object({
    id: z.string(),
    name: z.string(),
    location: z.string(),
    tags: z.record(z.string(), z.string()).nullish(),
    properties: z.object({
      provisioningState: z.string().default('Unknown'),
      powerState: z.object({ code: z.string() }).nullish(),
      kubernetesVersion: z.string().nullish(),
      currentKubernetesVersion: z.string().nullish(),
      fqdn: z.string().nullish(),
      privateFQDN: z.string().nullish(),
      nodeResourceGroup: z.string().nullish(),
      agentPoolProfiles: z.array(agentPool).nullish(),
      apiServerAccessProfile: z.object({ enablePrivateCluster: z.boolean().nullish() }).nullish(),
      oidcIssuerProfile: z
        .object({ enabled: z.boolean().nullish(), issuerURL: z.string().nullish() })
        .nullish(),
      securityProfile: z
        .object({ workloadIdentity: z.object({ enabled: z.boolean().nullish() }).nullish() })
        .nullish(),
      addonProfiles: z.object({ azureKeyvaultSecretsProvider: secretsProvider.nullish() }).nullish(),
      networkProfile: z
        .object({
          networkPlugin: z.string().nullish(),
          outboundType: z.string().nullish(),
          loadBalancerProfile: z
            .object({ effectiveOutboundIPs: z.array(z.object({ id: z.string() })).nullish() })
            .nullish(),
        })
        .nullish(),
    }),
  })
  .transform(({ id, name, location, tags, properties: p }) => ({
    id,
    name,
    location,
    subscriptionId: subscriptionOf(id),
    resourceGroup: resourceGroupOf(id),
    tags: tags ?? {},
    provisioningState: p.provisioningState,
    powerState: p.powerState?.code ?? 'Unknown',
    kubernetesVersion: p.currentKubernetesVersion ?? p.kubernetesVersion ?? '',
    fqdn: p.privateFQDN ?? p.fqdn ?? undefined,
    private: p.apiServerAccessProfile?.enablePrivateCluster ?? false,
    nodeResourceGroup: p.nodeResourceGroup ?? undefined,
    oidcIssuer: {
      enabled: p.oidcIssuerProfile?.enabled ?? false,
      url: p.oidcIssuerProfile?.issuerURL ?? undefined,
    },
    workloadIdentity: p.securityProfile?.workloadIdentity?.enabled ?? false,
    keyVaultSecretsProvider: secretsProviderOf(p.addonProfiles?.azureKeyvaultSecretsProvider ?? undefined),
    agentPools: (p.agentPoolProfiles ?? []).map((pool) => ({
      name: pool.name,
      count: pool.count ?? 0,
      vmSize: pool.vmSize ?? '',
      osType: pool.osType ?? '',
      mode: pool.mode ?? '',
      taints: pool.nodeTaints ?? [],
      powerState: pool.powerState?.code ?? 'Unknown',
    })),
    networkPlugin: p.networkProfile?.networkPlugin ?? undefined,
    outboundType: p.networkProfile?.outboundType ?? undefined,
    /** Public IP resources that the cluster's traffic leaves from; empty where a firewall or a NAT gateway does it. */
    outboundIpIds: (p.networkProfile?.loadBalancerProfile?.effectiveOutboundIPs ?? []).map(({ id }) => id),
  }));

export type ManagedCluster = z.infer<typeof managedClusterSchema>;

/** An add-on that was switched off stays in the profile with `enabled: false`, so presence says nothing. */
function secretsProviderOf(profile: z.infer<typeof secretsProvider> | undefined) {
  return {
    enabled: profile?.enabled ?? false,
    rotationEnabled: profile?.config?.enableSecretRotation === 'true',
    rotationInterval: profile?.config?.rotationPollInterval ?? undefined,
    identity: profile?.identity ?? undefined,
  };
}

/** Managed clusters of one subscription. */
export function listManagedClusters(session: ArmSession, subscriptionId: string): Promise<ManagedCluster[]> {
  const path = `/subscriptions/${subscriptionId}/providers/Microsoft.ContainerService/managedClusters`;
  return armList(session, path, apiVersion, managedClusterSchema);
}

/** One managed cluster. */
export function getManagedCluster(session: ArmSession, id: string): Promise<ManagedCluster> {
  return armGet(session, id, apiVersion, managedClusterSchema);
}

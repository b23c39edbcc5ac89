import { z } from 'zod';
import { agentPoolSchema } from './agent-pool.ts';

const texts = z.record(z.string(), z.string());
const anything = z.unknown().optional();

/** The switches that an update may turn. */
const switches = {
  oidcIssuerProfile: z.looseObject({ enabled: z.boolean().optional() }).nullish(),
  securityProfile: z
    .looseObject({ workloadIdentity: z.looseObject({ enabled: z.boolean().optional() }).nullish() })
    .nullish(),
  addonProfiles: z
    .record(z.string(), z.looseObject({ enabled: z.boolean(), config: texts.nullish() }))
    .nullish(),
};

/** What a cluster is made with. */
const choices = {
  kubernetesVersion: z.string().nullish(),
  dnsPrefix: z.string().nullish(),
  nodeResourceGroup: z.string().nullish(),
  agentPoolProfiles: z.array(agentPoolSchema).nullish(),
  networkProfile: z.record(z.string(), z.unknown()).nullish(),
  linuxProfile: z.record(z.string(), z.unknown()).nullish(),
  apiServerAccessProfile: z.looseObject({ enablePrivateCluster: z.boolean().nullish() }).nullish(),
};

/** Known to AKS, and of no consequence here: such a property is taken, and stays as the cluster has it. */
const ignored = Object.fromEntries(
  [
    'aadProfile',
    'aiToolchainOperatorProfile',
    'autoScalerProfile',
    'autoUpgradeProfile',
    'azureMonitorProfile',
    'azurePortalFQDN',
    'bootstrapProfile',
    'currentKubernetesVersion',
    'disableLocalAccounts',
    'diskEncryptionSetID',
    'enablePodSecurityPolicy',
    'enableRBAC',
    'fqdn',
    'fqdnSubdomain',
    'hostedSystemProfile',
    'httpProxyConfig',
    'identityProfile',
    'ingressProfile',
    'maxAgentPools',
    'metricsProfile',
    'nodeProvisioningProfile',
    'nodeResourceGroupProfile',
    'podIdentityProfile',
    'powerState',
    'privateFQDN',
    'privateLinkResources',
    'provisioningState',
    'publicNetworkAccess',
    'resourceUID',
    'serviceMeshProfile',
    'servicePrincipalProfile',
    'status',
    'storageProfile',
    'supportPlan',
    'upgradeSettings',
    'windowsProfile',
    'workloadAutoScalerProfile',
  ].map((name) => [name, anything]),
);

const properties = z.strictObject({ ...ignored, ...switches, ...choices });

export const clusterBody = z.strictObject({
  location: z.string().min(1),
  tags: texts.nullish(),
  properties: properties.default({}),
  sku: z.record(z.string(), z.unknown()).nullish(),
  identity: z.record(z.string(), z.unknown()).nullish(),
  kind: anything,
  extendedLocation: anything,
  eTag: anything,
  id: anything,
  name: anything,
  type: anything,
  systemData: anything,
});

export const clusterTags = z.strictObject({ tags: texts.nullish() });

export const switchesSchema = z.object(switches);

export type ClusterSwitches = z.infer<typeof switchesSchema>;
export type ClusterBody = z.infer<typeof clusterBody>;

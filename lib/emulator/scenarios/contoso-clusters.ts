import type { Arm } from '../arm/arm.ts';
import { newAgentPool } from '../arm/container-service/agent-pool.ts';
import { installCluster } from '../arm/container-service/install-cluster.ts';
import {
  type ManagedCluster,
  type ManagedClusterProperties,
  secretsProviderAddon,
} from '../arm/container-service/managed-cluster.ts';
import { issuerUrl, newCluster, newestVersion } from '../arm/container-service/new-cluster.ts';
import { secretsProvider } from '../arm/container-service/secrets-provider.ts';
import { keyOf } from '../arm/resource-id.ts';
import type { ClusterOptions } from '../kubernetes/plane.ts';
import { retail, sandbox } from './contoso-names.ts';
import { location } from './resource-builder.ts';

interface ContosoCluster {
  readonly name: string;
  readonly subscriptionId?: string;
  readonly resourceGroup?: string;
  readonly tags?: Readonly<Record<string, string>>;
  readonly properties?: Partial<ManagedClusterProperties>;
  /** How its API server differs from others. */
  readonly api?: ClusterOptions;
}

const clusters: readonly ContosoCluster[] = [
  { name: 'aks-retail-prod', tags: { environment: 'production' } },
  { name: 'aks-retail-dev', tags: { environment: 'development' } },
  { name: 'aks-retail-upgrading', properties: { provisioningState: 'Updating' } },
  // Its nodes, which take only what AKS itself needs, come with what runs on them.
  {
    name: 'aks-retail-full',
    api: { nodes: 0 },
    properties: {
      agentPoolProfiles: [
        newAgentPool('nodepool1', newestVersion, {
          mode: 'System',
          nodeTaints: ['CriticalAddonsOnly=true:NoSchedule'],
        }),
      ],
    },
  },
  { name: 'aks-retail-pull', api: { registryFailures: { 'scaksextension.azurecr.io': 'notFound' } } },
  {
    name: 'aks-retail-private',
    api: { answers: 'inside' },
    properties: {
      privateFQDN: `aks-retail-private-dns.privatelink.${location}.azmk8s.io`,
      apiServerAccessProfile: {
        enablePrivateCluster: true,
        privateDNSZone: 'system',
        enablePrivateClusterPublicFQDN: false,
      },
    },
  },
  {
    name: 'aks-retail-stopped',
    api: { answers: 'nobody' },
    properties: { powerState: { code: 'Stopped' } },
  },
  { name: 'aks-sandbox', subscriptionId: sandbox, resourceGroup: 'rg-sandbox' },
];

/** Adds the clusters, each with its API server and its outbound address. */
export function addClusters(arm: Arm): void {
  for (const { api, subscriptionId = retail, resourceGroup = 'rg-retail', ...rest } of clusters) {
    const cluster = newCluster({ subscriptionId, resourceGroup, location, ...rest });
    addCluster(arm, cluster.name === 'aks-retail-prod' ? inProduction(cluster) : cluster, api);
  }
}

/** Adds one cluster to both planes. */
export function addCluster(arm: Arm, cluster: ManagedCluster, api: ClusterOptions = {}): void {
  arm.state.clusters.set(keyOf(cluster.id), cluster);
  installCluster(arm, cluster, api);
}

/** The production cluster has everything on that its connections need. */
function inProduction(cluster: ManagedCluster): ManagedCluster {
  return {
    ...cluster,
    sku: { name: 'Base', tier: 'Standard' },
    properties: {
      ...cluster.properties,
      oidcIssuerProfile: { enabled: true, issuerURL: issuerUrl(cluster) },
      securityProfile: { workloadIdentity: { enabled: true } },
      addonProfiles: { [secretsProviderAddon]: secretsProvider(cluster) },
    },
  };
}

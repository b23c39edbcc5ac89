import { tenant } from '../../entra/tenant.ts';
import type { Resource } from '../resource.ts';
import { keyOf, parseResourceId } from '../resource-id.ts';
import { stableGuid } from '../stable-guid.ts';
import { newAgentPool } from './agent-pool.ts';
import type { ManagedCluster, ManagedClusterProperties } from './managed-cluster.ts';

export interface NewCluster {
  readonly subscriptionId: string;
  readonly resourceGroup: string;
  readonly name: string;
  readonly location: string;
  readonly kubernetesVersion?: string;
  readonly dnsPrefix?: string;
  readonly nodeResourceGroup?: string;
  readonly tags?: Readonly<Record<string, string>>;
  /** Properties that differ from those of a cluster that was just created and has nothing switched on. */
  readonly properties?: Partial<ManagedClusterProperties>;
}

/** Of a cluster that asks for none. */
export const newestVersion = '1.33.5';

/** A cluster as AKS answers with it. Its id has `resourcegroups` in lower case, whatever the request had. */
export function newCluster({
  subscriptionId,
  resourceGroup,
  name,
  location,
  kubernetesVersion = newestVersion,
  dnsPrefix = `${name}-dns`,
  nodeResourceGroup = `MC_${resourceGroup}_${name}_${location}`,
  tags,
  properties,
}: NewCluster): ManagedCluster {
  const id = `/subscriptions/${subscriptionId}/resourcegroups/${resourceGroup}/providers/Microsoft.ContainerService/managedClusters/${name}`;
  const host = `${dnsPrefix}-${stableGuid(id).slice(0, 8)}`;
  const principal = stableGuid(`cluster principal ${id}`);
  return {
    id,
    location,
    name,
    ...(tags ? { tags } : {}),
    type: 'Microsoft.ContainerService/ManagedClusters',
    properties: {
      provisioningState: 'Succeeded',
      powerState: { code: 'Running' },
      kubernetesVersion,
      currentKubernetesVersion: kubernetesVersion,
      dnsPrefix,
      fqdn: `${host}.hcp.${location}.azmk8s.io`,
      azurePortalFQDN: `${host}.portal.hcp.${location}.azmk8s.io`,
      agentPoolProfiles: [newAgentPool('nodepool1', kubernetesVersion, { mode: 'System' })],
      servicePrincipalProfile: { clientId: 'msi' },
      nodeResourceGroup,
      enableRBAC: true,
      supportPlan: 'KubernetesOfficial',
      networkProfile: {
        networkPlugin: 'azure',
        networkPluginMode: 'overlay',
        loadBalancerSku: 'Standard',
        loadBalancerProfile: {
          managedOutboundIPs: { count: 1 },
          effectiveOutboundIPs: [{ id: outboundAddressId(id, nodeResourceGroup) }],
        },
        podCidr: '10.244.0.0/16',
        serviceCidr: '10.0.0.0/16',
        dnsServiceIP: '10.0.0.10',
        outboundType: 'loadBalancer',
        podCidrs: ['10.244.0.0/16'],
        serviceCidrs: ['10.0.0.0/16'],
        ipFamilies: ['IPv4'],
      },
      maxAgentPools: 100,
      identityProfile: { kubeletidentity: kubeletIdentity(id, name, nodeResourceGroup) },
      disableLocalAccounts: false,
      securityProfile: {},
      storageProfile: {
        diskCSIDriver: { enabled: true },
        fileCSIDriver: { enabled: true },
        snapshotController: { enabled: true },
      },
      oidcIssuerProfile: { enabled: false },
      workloadAutoScalerProfile: {},
      ...properties,
    },
    identity: { type: 'SystemAssigned', principalId: principal, tenantId: tenant.id },
    sku: { name: 'Base', tier: 'Free' },
  };
}

/** The address that the cluster's traffic leaves from: what a target's firewall must let in. */
export function outboundAddress(cluster: ManagedCluster): Resource & { properties: { ipAddress: string } } {
  const id = outboundAddressId(cluster.id, cluster.properties.nodeResourceGroup);
  const [first = 0, second = 0] = Buffer.from(stableGuid(keyOf(cluster.id)).slice(0, 4), 'hex');
  return {
    id,
    name: id.split('/').at(-1) ?? '',
    type: 'Microsoft.Network/publicIPAddresses',
    location: cluster.location,
    sku: { name: 'Standard' },
    // 203.0.113.0/24 is set aside for documentation, and so is nobody's.
    properties: {
      provisioningState: 'Succeeded',
      ipAddress: `203.0.113.${((first * 256 + second) % 254) + 1}`,
    },
  };
}

/** Where the cluster's tokens come from once its OIDC issuer is on. */
export function issuerUrl({ id, location }: Pick<ManagedCluster, 'id' | 'location'>): string {
  return `https://${location}.oic.prod-aks.azure.com/${tenant.id}/${stableGuid(`issuer ${keyOf(id)}`)}/`;
}

function outboundAddressId(clusterId: string, nodeResourceGroup: string): string {
  const { subscriptionId } = parseResourceId(clusterId);
  return `/subscriptions/${subscriptionId}/resourceGroups/${nodeResourceGroup}/providers/Microsoft.Network/publicIPAddresses/${stableGuid(`outbound ${clusterId}`)}`;
}

/** The identity with which the nodes pull images. */
function kubeletIdentity(clusterId: string, name: string, nodeResourceGroup: string) {
  const { subscriptionId } = parseResourceId(clusterId);
  return {
    resourceId: `/subscriptions/${subscriptionId}/resourcegroups/${nodeResourceGroup}/providers/Microsoft.ManagedIdentity/userAssignedIdentities/${name}-agentpool`,
    clientId: stableGuid(`kubelet client ${keyOf(clusterId)}`),
    objectId: stableGuid(`kubelet object ${keyOf(clusterId)}`),
  };
}

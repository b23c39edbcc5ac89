import { badRequest } from '../arm-error.ts';
import { newAgentPool } from './agent-pool.ts';
import type { ClusterParameters } from './cluster-path.ts';
import type { ClusterBody } from './cluster-schema.ts';
import { switched } from './cluster-switches.ts';
import { withProperties } from './cluster-updates.ts';
import type { ManagedCluster } from './managed-cluster.ts';
import { newCluster, newestVersion } from './new-cluster.ts';

/**
 * The cluster that a request to create one describes; what it does not say is filled in.
 * @throws ArmError for a name or a set of node pools that AKS refuses
 */
export function requestedCluster(
  { subscriptionId, resourceGroup, cluster: name }: ClusterParameters,
  { location, tags, properties, sku }: ClusterBody,
): ManagedCluster {
  if (!/^[a-zA-Z0-9]([a-zA-Z0-9_-]{0,61}[a-zA-Z0-9])?$/.test(name)) {
    throw badRequest(
      `The managed cluster name '${name}' is invalid: 1 to 63 letters, digits, underscores and hyphens, and it must start and end with a letter or digit.`,
    );
  }
  const pools = properties.agentPoolProfiles ?? [];
  if (!pools.some(({ mode }) => mode === 'System')) {
    throw badRequest('There has to be at least one system agent pool.');
  }
  const kubernetesVersion = properties.kubernetesVersion || newestVersion;
  const cluster = newCluster({
    subscriptionId,
    resourceGroup,
    name,
    location,
    ...(tags ? { tags } : {}),
    ...(properties.dnsPrefix ? { dnsPrefix: properties.dnsPrefix } : {}),
    ...(properties.nodeResourceGroup ? { nodeResourceGroup: properties.nodeResourceGroup } : {}),
    kubernetesVersion,
  });
  const named = withProperties(cluster, {
    agentPoolProfiles: pools.map((pool) => filledPool(pool, kubernetesVersion)),
    networkProfile: { ...Object(cluster.properties.networkProfile), ...chosen(properties.networkProfile) },
    ...(properties.linuxProfile ? { linuxProfile: properties.linuxProfile } : {}),
    ...(properties.apiServerAccessProfile
      ? { apiServerAccessProfile: properties.apiServerAccessProfile }
      : {}),
  });
  return { ...withProperties(named, switched(named, properties)), ...(sku ? { sku } : {}) };
}

/** Zeros and empty texts stand for the default, and empty lists for nothing. */
function filledPool(pool: Parameters<typeof newAgentPool>[2] & { name: string }, version: string) {
  const said = Object.entries(pool).filter(
    ([name, value]) =>
      !['scaleSetPriority', 'scaleSetEvictionPolicy', 'spotMaxPrice'].includes(name) &&
      value !== '' &&
      value !== null &&
      !(name === 'osDiskSizeGB' && value === 0) &&
      !(Array.isArray(value) && value.length === 0),
  );
  return newAgentPool(pool.name, version, Object.fromEntries(said));
}

/** The network as it was asked for, with the lists that repeat its ranges. */
function chosen(network: Record<string, unknown> | null | undefined): Record<string, unknown> {
  if (!network) return {};
  const { podCidr, serviceCidr, networkPlugin } = network;
  return {
    ...network,
    ...(networkPlugin && !('networkPluginMode' in network) ? { networkPluginMode: undefined } : {}),
    ...(podCidr ? { podCidrs: [podCidr] } : {}),
    ...(serviceCidr ? { serviceCidrs: [serviceCidr] } : {}),
  };
}

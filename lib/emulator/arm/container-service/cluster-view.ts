import { agentPoolsOf } from './agent-pool.ts';
import { withoutAddonIdentity } from './cluster-switches.ts';
import type { ManagedCluster } from './managed-cluster.ts';

export const clusterType = 'Microsoft.ContainerService/managedClusters';

/** A cluster as ARM returns it: unlike other providers, unset fields are left out. */
export function clusterView(cluster: ManagedCluster): ManagedCluster {
  return isCreating(cluster) ? withoutOutcome(cluster) : cluster;
}

const isCreating = ({ properties }: ManagedCluster) => properties.provisioningState === 'Creating';

/** A cluster without what only comes out of its creation: addresses and identities. */
export function withoutOutcome(cluster: ManagedCluster): ManagedCluster {
  const { identityProfile: _none, networkProfile, ...properties } = cluster.properties;
  const { effectiveOutboundIPs: _unknown, ...balancer } = Object(Object(networkProfile).loadBalancerProfile);
  return withoutAddonIdentity({
    ...cluster,
    properties: {
      ...properties,
      networkProfile: {
        ...Object(networkProfile),
        loadBalancerSku: 'standard',
        loadBalancerProfile: balancer,
      },
      agentPoolProfiles: agentPoolsOf(cluster).map((pool) => ({ ...pool, provisioningState: 'Creating' })),
    },
  });
}

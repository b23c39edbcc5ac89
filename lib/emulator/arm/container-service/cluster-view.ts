import type { ManagedCluster } from './managed-cluster.ts';

export const clusterType = 'Microsoft.ContainerService/managedClusters';

/** A cluster as ARM returns it: unlike other providers, unset fields are left out. */
export function clusterView(cluster: ManagedCluster) {
  return { ...cluster };
}

import type { ClusterRef } from '#lib/resource-path.ts';

/** A listed cluster as addresses name it. */
export const clusterRefOf = (cluster: {
  subscriptionId: string;
  resourceGroup: string;
  name: string;
}): ClusterRef => ({
  subscriptionId: cluster.subscriptionId,
  resourceGroup: cluster.resourceGroup,
  cluster: cluster.name,
});

import type { ClusterRef } from '#lib/resource-path.ts';

/** The dynamic segments of a cluster's pages, as Next hands them out: still escaped. */
export interface ClusterParameters {
  readonly subscriptionId: string;
  readonly resourceGroup: string;
  readonly cluster: string;
}

/** The cluster that a page's parameters name. */
export const clusterRefOf = ({ subscriptionId, resourceGroup, cluster }: ClusterParameters): ClusterRef => ({
  subscriptionId: decodeURIComponent(subscriptionId),
  resourceGroup: decodeURIComponent(resourceGroup),
  cluster: decodeURIComponent(cluster),
});

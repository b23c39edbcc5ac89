import type { ClusterListItem } from './use-clusters.ts';

export interface ClusterFilter {
  readonly text: string;
  readonly subscription: string;
  readonly state: string;
}

/** Clusters whose name, group or location contains the text, of one subscription and in one state; an empty filter lets all pass. */
export function filterClusters(
  clusters: readonly ClusterListItem[],
  { text, subscription, state }: ClusterFilter,
): ClusterListItem[] {
  const wanted = text.trim().toLowerCase();
  return clusters.filter(
    (cluster) =>
      [cluster.name, cluster.resourceGroup, cluster.location].some((part) =>
        part.toLowerCase().includes(wanted),
      ) &&
      (subscription === '' || cluster.subscriptionId === subscription) &&
      (state === '' || cluster.provisioningState === state),
  );
}

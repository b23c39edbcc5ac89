/** ARM id of a managed cluster. */
export function clusterId(cluster: {
  subscriptionId: string;
  resourceGroup: string;
  cluster: string;
}): string {
  return `/subscriptions/${cluster.subscriptionId}/resourceGroups/${cluster.resourceGroup}/providers/Microsoft.ContainerService/managedClusters/${cluster.cluster}`;
}

/** Resource group in an ARM id; ids come in any casing. */
export function resourceGroupOf(id: string): string {
  return /\/resourcegroups\/([^/]+)/i.exec(id)?.[1] ?? '';
}

/** Subscription in an ARM id. */
export function subscriptionOf(id: string): string {
  return /^\/subscriptions\/([^/]+)/i.exec(id)?.[1] ?? '';
}

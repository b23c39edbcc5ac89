/** Names of the demo estate that several of its parts use. */
export const retail = '00000000-0000-0000-0000-000000000001';
export const sandbox = '00000000-0000-0000-0000-000000000002';

export const retailGroup = `/subscriptions/${retail}/resourceGroups/rg-retail`;
export const dataGroup = `/subscriptions/${retail}/resourceGroups/rg-retail-data`;

export const clusterIdOf = (name: string): string =>
  `${retailGroup}/providers/Microsoft.ContainerService/managedClusters/${name}`;

export const identityOrders = `/subscriptions/${retail}/resourcegroups/rg-retail/providers/Microsoft.ManagedIdentity/userAssignedIdentities/id-retail-orders`;
export const identityFull = `/subscriptions/${retail}/resourcegroups/rg-retail/providers/Microsoft.ManagedIdentity/userAssignedIdentities/id-retail-full`;

/** Where the benchmark looks: the production cluster of the demo estate. */
const group = '/subscriptions/00000000-0000-0000-0000-000000000001/resourceGroups/rg-retail';
export const clusterId = `${group}/providers/Microsoft.ContainerService/managedClusters/aks-retail-prod`;
export const clusterPage = '/clusters/00000000-0000-0000-0000-000000000001/rg-retail/aks-retail-prod';
export const linkersPath = `${clusterId}/providers/Microsoft.ServiceLinker/linkers?api-version=2024-07-01-preview`;
export const connectionsPath = `/api${clusterPage}/connections`;
/** Connections of that cluster, one row each. */
export const connectionCount = 10;
/** Where the demo estate keeps its targets. */
export const data = '/subscriptions/00000000-0000-0000-0000-000000000001/resourceGroups/rg-retail-data';

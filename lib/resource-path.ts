/** A cluster as it is named in the portal's addresses. */
export interface ClusterRef {
  readonly subscriptionId: string;
  readonly resourceGroup: string;
  readonly cluster: string;
}

const segments = (parts: readonly string[]) => parts.map((part) => `/${encodeURIComponent(part)}`).join('');

const home = ({ subscriptionId, resourceGroup, cluster }: ClusterRef) =>
  `/clusters${segments([subscriptionId, resourceGroup, cluster])}`;

/**
 * Address of a cluster's page.
 * @param page the blade and what is below it: `clusterPath(ref, 'service-connector', 'orders')`
 */
export const clusterPath = (ref: ClusterRef, ...page: readonly [string, ...string[]]): string =>
  home(ref) + segments(page);

/** Address of the portal's API for a cluster; further segments name what is read of it. */
export const clusterApiPath = (ref: ClusterRef, ...below: readonly string[]): string =>
  `/api${home(ref)}${segments(below)}`;

const idPattern =
  /^\/?subscriptions\/([^/]+)\/resourcegroups\/([^/]+)\/providers\/microsoft\.containerservice\/managedclusters\/([^/]+)(?:\/providers\/([^/]+)\/([^/]+)\/([^/]+))?\/?$/i;

const bladeOfType: Readonly<Record<string, string>> = {
  'microsoft.servicelinker/linkers': 'service-connector',
  'microsoft.kubernetesconfiguration/extensions': 'extensions',
};

/**
 * Address of the page that shows an Azure resource: a cluster, one of its connections or one of its extensions.
 * @param id ARM id in any casing, with or without its first slash
 * @returns undefined for a resource that the portal has no page for
 */
export function resourcePath(id: string): string | undefined {
  const [, subscriptionId, resourceGroup, cluster, provider, type, name] = idPattern.exec(id) ?? [];
  if (!subscriptionId || !resourceGroup || !cluster) return undefined;
  const ref = { subscriptionId, resourceGroup, cluster };
  if (!provider || !type || !name) return clusterPath(ref, 'overview');
  const blade = bladeOfType[`${provider}/${type}`.toLowerCase()];
  return blade && clusterPath(ref, blade, name);
}

/**
 * The cluster that an ARM id is of or below.
 * @throws Error for an id of anything else: the portal's own pages never hand one in
 */
export function clusterRefOfId(id: string): ClusterRef {
  const [, subscriptionId, resourceGroup, cluster] = idPattern.exec(id) ?? [];
  if (!subscriptionId || !resourceGroup || !cluster) throw new Error(`${id} is not in a cluster`);
  return { subscriptionId, resourceGroup, cluster };
}

/**
 * Address of a cluster in the portal's own API.
 * @param clusterId ARM id, as `clusterId` of `lib/azure/resource-id.ts` writes it
 */
export function clusterApi(clusterId: string): string {
  const [, , subscription, , group, , , , name] = clusterId.split('/');
  return `/api/clusters/${subscription}/${group}/${name}`;
}

/** Address of one of its pages. */
export const clusterPage = (clusterId: string, blade: string): string =>
  `${clusterApi(clusterId).slice('/api'.length)}/${blade}`;

/** Last segment of an ARM id: the resource's own name. */
export const nameOf = (id: string): string => id.slice(id.lastIndexOf('/') + 1);

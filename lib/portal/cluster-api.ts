import { clusterApiPath, clusterPath, clusterRefOfId } from '#lib/resource-path.ts';

/**
 * Address of the portal's API for a cluster that is known by its ARM id.
 * @param below what is read of the cluster
 */
export const clusterApi = (clusterId: string, ...below: readonly string[]): string =>
  clusterApiPath(clusterRefOfId(clusterId), ...below);

/** Address of a page of a cluster that is known by its ARM id. */
export const clusterPage = (clusterId: string, ...page: readonly [string, ...string[]]): string =>
  clusterPath(clusterRefOfId(clusterId), ...page);

/** Address of the page that says what is wrong with a connection. */
export const diagnosePage = (clusterId: string, connection: string): string =>
  `${clusterPage(clusterId, 'diagnose')}?${new URLSearchParams({ connection })}`;

/** ARM id of the cluster that a connection's ARM id begins with. */
export const clusterIdOf = (connectionId: string): string =>
  connectionId.slice(
    0,
    Math.max(0, connectionId.toLowerCase().indexOf('/providers/microsoft.servicelinker/')),
  );

/** Last segment of an ARM id: the resource's own name. */
export const nameOf = (id: string): string => id.slice(id.lastIndexOf('/') + 1);

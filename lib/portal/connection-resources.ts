import { getLinker } from '#lib/azure/linkers.ts';
import { type Connection, type ExpectedResource, expectedResources } from '#lib/connections/connection.ts';
import type { ClusterClient } from '#lib/kubernetes/cluster-client.ts';
import { getMetadata } from '#lib/kubernetes/metadata.ts';
import { objectPath } from '#lib/kubernetes/object-path.ts';
import { openCluster, type PortalSession } from './session.ts';

/** A Kubernetes resource of a connection, as it is in the cluster now. */
export interface ConnectionResource extends ExpectedResource {
  readonly state: 'present' | 'missing';
  readonly createdAt: string | undefined;
  readonly keys: readonly string[];
}

/** The Kubernetes resources of a connection, each looked up in the cluster. */
export async function connectionResources(
  session: PortalSession,
  clusterId: string,
  name: string,
): Promise<ConnectionResource[]> {
  const [connection, client] = await Promise.all([
    getLinker(session.arm, clusterId, name),
    openCluster(session, clusterId),
  ]);
  return resourcesOf(client, connection);
}

/** Looks up the resources that a connection should have. */
export function resourcesOf(
  client: ClusterClient,
  connection: Pick<Connection, 'name' | 'namespace' | 'authType' | 'clientId'>,
): Promise<ConnectionResource[]> {
  return Promise.all(
    expectedResources(connection).map(async (expected) => {
      const found = await getMetadata(client, objectPath(expected));
      return {
        ...expected,
        state: found ? ('present' as const) : ('missing' as const),
        createdAt: found?.createdAt,
        keys: found?.keys ?? [],
        annotations: found?.annotations ?? expected.annotations,
      };
    }),
  );
}

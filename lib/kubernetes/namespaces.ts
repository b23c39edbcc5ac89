import type { ClusterClient } from './cluster-client.ts';
import { listMetadata } from './metadata.ts';

/** Names of the cluster's namespaces. */
export async function listNamespaces(client: ClusterClient): Promise<string[]> {
  return (await listMetadata(client, '/api/v1/namespaces')).map(({ name }) => name).sort();
}

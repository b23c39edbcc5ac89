import { z } from 'zod';
import { AzureError } from '#lib/azure/azure-error.ts';
import type { ClusterResource, ResourceKind } from '#lib/connections/relations/cluster-resource.ts';
import type { ClusterClient } from './cluster-client.ts';
import { listPages } from './list-pages.ts';
import { collectionPath } from './object-path.ts';
import { readingOf } from './reading-of-kind.ts';

/**
 * Resources of a kind in all namespaces, page by page, each page with the version that a watch goes on from. Clusters without the Key
 * Vault add-on do not have SecretProviderClasses at all; then there is no page.
 */
export async function* listClusterResources(
  client: ClusterClient,
  kind: ResourceKind,
): AsyncGenerator<{ rows: ClusterResource[]; resourceVersion: string }> {
  const path = collectionPath(kind);
  const reading = readingOf(kind);
  try {
    for await (const { content, resourceVersion } of listPages(client, path, z.unknown(), reading.accept))
      yield { rows: reading.rows(content, `GET ${path}`), resourceVersion };
  } catch (error) {
    const absent = error instanceof AzureError && error.status === 404;
    if (!(absent && kind === 'SecretProviderClass')) throw error;
  }
}

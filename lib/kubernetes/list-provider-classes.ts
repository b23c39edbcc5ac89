import { z } from 'zod';
import { AzureError } from '#lib/azure/azure-error.ts';
import type { ClusterResource } from '#lib/connections/relations/cluster-resource.ts';
import type { ClusterClient } from './cluster-client.ts';
import { listPages } from './list-pages.ts';
import { fromMeta, objectMeta } from './object-meta.ts';
import { collectionPath } from './object-path.ts';

const page = z.object({
  items: z.array(
    z.object({
      metadata: objectMeta,
      spec: z.object({ parameters: z.record(z.string(), z.string()).nullish() }).nullish(),
    }),
  ),
});

/** SecretProviderClasses with the vault each reads. Clusters without the Key Vault add-on do not have the kind at all. */
export async function* listProviderClasses(client: ClusterClient): AsyncGenerator<ClusterResource[]> {
  const path = collectionPath('SecretProviderClass');
  try {
    for await (const { items } of listPages(client, path, page)) {
      yield items.map(({ metadata, spec }) => ({
        ...fromMeta('SecretProviderClass', metadata),
        vault: spec?.parameters?.keyvaultName,
      }));
    }
  } catch (error) {
    if (!(error instanceof AzureError && error.status === 404)) throw error;
  }
}

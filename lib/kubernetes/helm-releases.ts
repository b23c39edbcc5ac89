import { z } from 'zod';
import { parseAnswer } from '#lib/azure/arm-client.ts';
import { type ClusterClient, jsonOf } from './cluster-client.ts';

const recordSchema = z
  .object({
    metadata: z.object({
      creationTimestamp: z.string().nullish(),
      labels: z.object({
        name: z.string(),
        version: z.coerce.number(),
        status: z.string(),
        modifiedAt: z.coerce.number().nullish(),
      }),
    }),
  })
  .transform(({ metadata: { labels, creationTimestamp } }) => ({
    name: labels.name,
    revision: labels.version,
    status: labels.status,
    modifiedAt: labels.modifiedAt
      ? new Date(labels.modifiedAt * 1000).toISOString()
      : (creationTimestamp ?? undefined),
  }));

export type HelmRelease = z.infer<typeof recordSchema>;

/**
 * Revisions of the Helm releases of a namespace, the newest first. Helm keeps each in a Secret whose labels say all that is
 * wanted here, so what is in it is not asked for.
 */
export async function listHelmReleases(client: ClusterClient, namespace: string): Promise<HelmRelease[]> {
  const path = `/api/v1/namespaces/${encodeURIComponent(namespace)}/secrets`;
  const { text } = await client.request({
    path: `${path}?labelSelector=owner%3Dhelm&limit=500`,
    accept: 'application/json;as=PartialObjectMetadataList;g=meta.k8s.io;v=v1',
  });
  const { items } = parseAnswer(z.object({ items: z.array(recordSchema) }), jsonOf(text), `GET ${path}`);
  return items.sort((a, b) => b.revision - a.revision);
}

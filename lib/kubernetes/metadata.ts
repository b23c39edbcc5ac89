import { z } from 'zod';
import { parseAnswer } from '#lib/azure/arm-client.ts';
import { AzureError } from '#lib/azure/azure-error.ts';
import { type ClusterClient, jsonOf } from './cluster-client.ts';
import { listResources } from './list-resources.ts';
import { dataKeys, objectMeta } from './object-meta.ts';

const metadataSchema = z.object({ metadata: objectMeta });

/** What is known of a Kubernetes object without reading what is in it. */
export interface ResourceMetadata {
  readonly name: string;
  readonly namespace: string;
  readonly createdAt: string | undefined;
  readonly annotations: Readonly<Record<string, string>>;
  /** Keys of its data. Field ownership names them, so no value has to leave the cluster. */
  readonly keys: readonly string[];
}

/** The representation without `data`: asked of Secrets so that their values are never sent. */
const metadataOnly = (kind: string) => `application/json;as=${kind};g=meta.k8s.io;v=v1`;

/**
 * Metadata of one object.
 * @returns undefined when it does not exist
 */
export async function getMetadata(
  client: ClusterClient,
  path: string,
): Promise<ResourceMetadata | undefined> {
  const answer = await client
    .request({ path, accept: metadataOnly('PartialObjectMetadata') })
    .catch((error: unknown) => {
      if (error instanceof AzureError && error.status === 404) return undefined;
      throw error;
    });
  return answer && resourceMetadata(parseAnswer(metadataSchema, jsonOf(answer.text), `GET ${path}`));
}

/** Metadata of all objects of a collection. */
export async function listMetadata(client: ClusterClient, path: string): Promise<ResourceMetadata[]> {
  const accept = metadataOnly('PartialObjectMetadataList');
  return (await listResources(client, path, metadataSchema, { accept })).map(resourceMetadata);
}

function resourceMetadata({ metadata }: z.infer<typeof metadataSchema>): ResourceMetadata {
  return {
    name: metadata.name,
    namespace: metadata.namespace ?? '',
    createdAt: metadata.creationTimestamp ?? undefined,
    annotations: metadata.annotations ?? {},
    keys: dataKeys(metadata).map(({ key }) => key),
  };
}

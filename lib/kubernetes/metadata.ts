import { z } from 'zod';
import { parseAnswer } from '#lib/azure/arm-client.ts';
import { AzureError } from '#lib/azure/azure-error.ts';
import { type ClusterClient, jsonOf } from './cluster-client.ts';

const objectMeta = z.object({
  name: z.string(),
  namespace: z.string().nullish(),
  uid: z.string().nullish(),
  creationTimestamp: z.string().nullish(),
  labels: z.record(z.string(), z.string()).nullish(),
  annotations: z.record(z.string(), z.string()).nullish(),
  managedFields: z
    .array(z.object({ manager: z.string().nullish(), fieldsV1: z.unknown().optional() }))
    .nullish(),
});

const metadataSchema = z.object({ metadata: objectMeta });
const metadataListSchema = z.object({
  metadata: z.object({ continue: z.string().nullish() }).nullish(),
  items: z.array(metadataSchema),
});

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

/** Metadata of all objects of a collection, read in pages of 500. */
export async function listMetadata(client: ClusterClient, path: string): Promise<ResourceMetadata[]> {
  const all: ResourceMetadata[] = [];
  let next = '';
  do {
    const query = `limit=500${next ? `&continue=${encodeURIComponent(next)}` : ''}`;
    const { text } = await client.request({
      path: `${path}?${query}`,
      accept: metadataOnly('PartialObjectMetadataList'),
    });
    const page = parseAnswer(metadataListSchema, jsonOf(text), `GET ${path}`);
    all.push(...page.items.map(resourceMetadata));
    next = page.metadata?.continue ?? '';
  } while (next);
  return all;
}

function resourceMetadata({ metadata }: z.infer<typeof metadataSchema>): ResourceMetadata {
  return {
    name: metadata.name,
    namespace: metadata.namespace ?? '',
    createdAt: metadata.creationTimestamp ?? undefined,
    annotations: metadata.annotations ?? {},
    keys: dataKeys(metadata.managedFields ?? []),
  };
}

const ownedData = z.object({ 'f:data': z.record(z.string(), z.unknown()) });

function dataKeys(managedFields: readonly { fieldsV1?: unknown }[]): string[] {
  const keys = managedFields.flatMap(({ fieldsV1 }) => {
    const owned = ownedData.safeParse(fieldsV1);
    return owned.success ? Object.keys(owned.data['f:data']) : [];
  });
  return [...new Set(keys.filter((key) => key.startsWith('f:')).map((key) => key.slice(2)))];
}

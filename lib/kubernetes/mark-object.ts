import type { ResourceRef } from '#lib/connections/relations/cluster-resource.ts';
import type { ClusterClient } from './cluster-client.ts';
import { objectPath } from './object-path.ts';
import { fieldManager } from './write-object.ts';

/** Labels and annotations by name; null takes one away. */
type Marks = Readonly<Record<string, string | null>>;

/** Writes labels and annotations of an object and nothing else. The answer is asked for without what is in the object. */
export async function markObject(
  client: ClusterClient,
  ref: ResourceRef,
  metadata: { readonly labels?: Marks; readonly annotations?: Marks },
): Promise<void> {
  await client.request({
    method: 'PATCH',
    path: `${objectPath(ref)}?fieldManager=${fieldManager}`,
    accept: 'application/json;as=PartialObjectMetadata;g=meta.k8s.io;v=v1',
    contentType: 'application/merge-patch+json',
    body: { metadata },
  });
}

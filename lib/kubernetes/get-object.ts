import type { ResourceRef } from '#lib/connections/relations/cluster-resource.ts';
import type { ClusterClient } from './cluster-client.ts';
import { type KubernetesObject, objectOf } from './kubernetes-object.ts';
import { objectPath } from './object-path.ts';

/** Reads one object in full. The values of a Secret are in it: mask it before it leaves the server. */
export async function getObject(client: ClusterClient, ref: ResourceRef): Promise<KubernetesObject> {
  const path = objectPath(ref);
  const { text } = await client.request({ path });
  return objectOf(text, `GET ${path}`);
}

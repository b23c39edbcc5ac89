import type { ResourceRef } from '#lib/connections/relations/cluster-resource.ts';
import type { ClusterClient } from './cluster-client.ts';
import { type KubernetesObject, objectOf } from './kubernetes-object.ts';
import { collectionPath, objectPath } from './object-path.ts';

/** Under this name the cluster notes what the portal wrote. */
export const fieldManager = 'connector-portal';

/** Members that nobody knows are refused rather than dropped; a dry run changes nothing and says what would become. */
const query = (dryRun: boolean) =>
  `fieldManager=${fieldManager}&fieldValidation=Strict${dryRun ? '&dryRun=All' : ''}`;

/** Replaces an object. Its resource version must be the one in the cluster, or somebody else was faster. */
export async function replaceObject(
  client: ClusterClient,
  ref: ResourceRef,
  object: KubernetesObject,
  dryRun: boolean,
): Promise<KubernetesObject> {
  const path = objectPath(ref);
  const { text } = await client.request({ method: 'PUT', path: `${path}?${query(dryRun)}`, body: object });
  return objectOf(text, `PUT ${path}`);
}
/** Makes an object. One that is there already is a conflict. */
export async function createObject(
  client: ClusterClient,
  ref: ResourceRef,
  object: KubernetesObject,
  dryRun: boolean,
): Promise<KubernetesObject> {
  const path = collectionPath(ref.kind, ref.namespace);
  const { text } = await client.request({ method: 'POST', path: `${path}?${query(dryRun)}`, body: object });
  return objectOf(text, `POST ${path}`);
}

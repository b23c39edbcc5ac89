import type { ResourceRef } from '#lib/connections/relations/cluster-resource.ts';
import type { ClusterClient } from './cluster-client.ts';
import { objectPath } from './object-path.ts';

/** Deletes one object, and what it owns after it. One that is already gone is an error, so that the user learns of it. */
export async function deleteObject(client: ClusterClient, object: ResourceRef): Promise<void> {
  await client.request({
    method: 'DELETE',
    path: `${objectPath(object)}?propagationPolicy=Background`,
  });
}

import type { ClusterClient } from './cluster-client.ts';
import { objectPath } from './object-path.ts';

/** Deletes one Secret or ServiceAccount. One that is already gone is an error, so that the user learns of it. */
export async function deleteObject(
  client: ClusterClient,
  object: { kind: 'Secret' | 'ServiceAccount'; namespace: string; name: string },
): Promise<void> {
  await client.request({ method: 'DELETE', path: objectPath(object) });
}

import type { ResourceRef } from '#lib/connections/relations/cluster-resource.ts';
import type { ClusterClient } from './cluster-client.ts';
import { objectPath } from './object-path.ts';
import { fieldManager } from './write-object.ts';

/**
 * Replaces a workload's pods one by one, as `kubectl rollout restart` does: by a new annotation in the template.
 * @param at the moment, in ISO 8601
 */
export async function restartWorkload(client: ClusterClient, ref: ResourceRef, at: string): Promise<void> {
  const annotations = { 'kubectl.kubernetes.io/restartedAt': at };
  await client.request({
    method: 'PATCH',
    path: `${objectPath(ref)}?fieldManager=${fieldManager}`,
    contentType: 'application/strategic-merge-patch+json',
    body: { spec: { template: { metadata: { annotations } } } },
  });
}

import { z } from 'zod';
import { parseAnswer } from '#lib/azure/arm-client.ts';
import type { ResourceRef } from '#lib/connections/relations/cluster-resource.ts';
import { type ClusterClient, jsonOf } from './cluster-client.ts';
import { objectPath } from './object-path.ts';
import { fieldManager } from './write-object.ts';

/**
 * Replaces a workload's pods one by one, as `kubectl rollout restart` does: by a new annotation in the template.
 * @param at the moment, in ISO 8601
 * @throws AzureError also when the cluster does not say that it has taken the change
 */
export async function restartWorkload(client: ClusterClient, ref: ResourceRef, at: string): Promise<void> {
  const annotations = { 'kubectl.kubernetes.io/restartedAt': at };
  const { text } = await client.request({
    method: 'PATCH',
    path: `${objectPath(ref)}?fieldManager=${fieldManager}`,
    contentType: 'application/strategic-merge-patch+json',
    body: { spec: { template: { metadata: { annotations } } } },
  });
  parseAnswer(patchedSchema, jsonOf(text), `PATCH ${objectPath(ref)}`);
}

/** What a cluster says when it has taken a patch: the object as it is now. */
const patchedSchema = z.object({ metadata: z.object({ resourceVersion: z.string() }) });

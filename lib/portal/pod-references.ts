import { AzureError } from '#lib/azure/azure-error.ts';
import type { ClusterResource } from '#lib/connections/relations/cluster-resource.ts';
import type { ClusterClient } from '#lib/kubernetes/cluster-client.ts';
import { getPodReferences } from '#lib/kubernetes/get-pod-references.ts';

/**
 * Completes pods that no controller stands behind with what they refer to, each by a read of its own.
 * @param most how many reads there may be; of further pods nothing is known
 */
export async function withReferences(
  client: ClusterClient,
  rows: readonly ClusterResource[],
  most: number,
): Promise<{ rows: ClusterResource[]; read: number }> {
  const bare = rows.filter(({ kind, controller }) => kind === 'Pod' && !controller).slice(0, most);
  const read = new Map(
    await Promise.all(bare.map(async (pod) => [pod, await referencesOrNone(client, pod)] as const)),
  );
  return {
    rows: rows.map((row) => (read.has(row) ? { ...row, references: read.get(row) } : row)),
    read: bare.length,
  };
}

/** A pod can be gone between the list and this; then nothing is known of it. */
const referencesOrNone = (client: ClusterClient, pod: ClusterResource) =>
  getPodReferences(client, pod).catch((error: unknown) => {
    if (error instanceof AzureError && [403, 404].includes(error.status)) return undefined;
    throw error;
  });

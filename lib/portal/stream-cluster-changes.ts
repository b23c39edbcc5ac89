import { AzureError } from '#lib/azure/azure-error.ts';
import { type ResourceKind, resourceKinds } from '#lib/connections/relations/cluster-resource.ts';
import { failureOf } from '#lib/failures/failure.ts';
import type { ClusterClient } from '#lib/kubernetes/cluster-client.ts';
import { watchClusterResources } from '#lib/kubernetes/watch-cluster-resources.ts';
import { withReferences } from './pod-references.ts';
import type { ChangeLine, ResourceVersions } from './resource-line.ts';
import { openCluster, type PortalSession } from './session.ts';
import { stopping } from './stopping.ts';

/** Well within the life of a token: whoever still looks comes back with a fresh one. */
const watchedSeconds = 300;

/**
 * Changes of a cluster's resources as they happen, one watch for each kind, for as long as the browser listens and the portal is not
 * told to stop.
 * @param versions as `openClusterResources` gave them, or as the last change brought them
 */
export async function openClusterChanges(
  session: PortalSession,
  clusterId: string,
  versions: ResourceVersions,
): Promise<(send: (line: ChangeLine) => Promise<void>) => Promise<void>> {
  const stop = stopping();
  const { signal = stop } = session.arm;
  const arm = { ...session.arm, signal: AbortSignal.any([signal, stop]) };
  const client = await openCluster({ ...session, arm }, clusterId);
  return async (send) => {
    await send({ type: 'watching' });
    await Promise.all(
      resourceKinds.map(async (kind) => {
        const since = versions[kind];
        if (since === undefined) return;
        try {
          for await (const line of changesOf(client, kind, since)) await send(line);
        } catch (error) {
          // It ends as every watch does from time to time, and the browser goes on with another replica.
          if (stop.aborted) return;
          if (!(error instanceof AzureError)) throw error;
          await send(
            error.status === 410 ? { type: 'expired' } : { type: 'failed', kind, ...failureOf(error) },
          );
        }
      }),
    );
  };
}

async function* changesOf(
  client: ClusterClient,
  kind: ResourceKind,
  since: string,
): AsyncGenerator<ChangeLine> {
  for await (const event of watchClusterResources(client, kind, since, watchedSeconds)) {
    const { gone, resource, resourceVersion: version } = event;
    const rows = resource && !gone ? (await withReferences(client, [resource], 1)).rows : [resource];
    yield { type: 'change', kind, version, gone, resource: rows[0] };
  }
}

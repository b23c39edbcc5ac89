import { AzureError } from '#lib/azure/azure-error.ts';
import { type ResourceKind, resourceKinds } from '#lib/connections/relations/cluster-resource.ts';
import { failureOf } from '#lib/failures/failure.ts';
import { listClusterResources } from '#lib/kubernetes/list-cluster-resources.ts';
import { withReferences } from './pod-references.ts';
import type { ResourceLine } from './resource-line.ts';
import { openCluster, type PortalSession } from './session.ts';

/** Pods without a controller are read one by one, and no more than this many of them. */
const mostBarePods = 200;

/**
 * Everything in a cluster that connections made or that may use them, page by page as the cluster gives it. A kind that this user
 * may not list is named; the others come all the same. At the end the versions from which `openClusterWatch` goes on.
 */
export async function openClusterResources(
  session: PortalSession,
  clusterId: string,
): Promise<(send: (line: ResourceLine) => Promise<void>) => Promise<void>> {
  const client = await openCluster(session, clusterId);
  return async (send) => {
    const versions: Partial<Record<ResourceKind, string>> = {};
    await Promise.all(
      resourceKinds.map(async (kind) => {
        try {
          let left = mostBarePods;
          for await (const { rows, resourceVersion } of listClusterResources(client, kind)) {
            const completed = await withReferences(client, rows, left);
            left -= completed.read;
            versions[kind] = resourceVersion;
            await send({ type: 'rows', rows: completed.rows });
          }
        } catch (error) {
          if (!(error instanceof AzureError)) throw error;
          delete versions[kind];
          await send({ type: 'failed', kind, ...failureOf(error) });
        }
      }),
    );
    await send({ type: 'listed', versions });
  };
}

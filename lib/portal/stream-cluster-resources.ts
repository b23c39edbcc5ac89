import { AzureError } from '#lib/azure/azure-error.ts';
import {
  type ClusterResource,
  type ResourceKind,
  resourceKinds,
} from '#lib/connections/relations/cluster-resource.ts';
import type { ClusterClient } from '#lib/kubernetes/cluster-client.ts';
import { getPodReferences } from '#lib/kubernetes/get-pod-references.ts';
import { listProviderClasses } from '#lib/kubernetes/list-provider-classes.ts';
import { listTable } from '#lib/kubernetes/list-table.ts';
import { listWorkloads } from '#lib/kubernetes/list-workloads.ts';
import type { ResourceLine } from './resource-line.ts';
import { openCluster, type PortalSession } from './session.ts';

/** Pods without a controller are read one by one, and no more than this many of them. */
const mostBarePods = 200;

/**
 * Everything in a cluster that connections made or that may use them, page by page as the cluster gives it. A kind that this user
 * may not list is named; the others come all the same.
 */
export async function openClusterResources(
  session: PortalSession,
  clusterId: string,
): Promise<(send: (line: ResourceLine) => Promise<void>) => Promise<void>> {
  const client = await openCluster(session, clusterId);
  return async (send) => {
    await Promise.all(
      resourceKinds.map(async (kind) => {
        try {
          for await (const rows of pagesOf(client, kind)) await send({ type: 'rows', rows });
        } catch (error) {
          if (!(error instanceof AzureError)) throw error;
          await send({ type: 'failed', kind, code: error.code, message: error.message });
        }
      }),
    );
    await send({ type: 'listed' });
  };
}

function pagesOf(client: ClusterClient, kind: ResourceKind): AsyncGenerator<ClusterResource[]> {
  switch (kind) {
    case 'Secret':
    case 'ServiceAccount':
      return listTable(client, kind);
    case 'SecretProviderClass':
      return listProviderClasses(client);
    case 'Pod':
      return listPods(client);
    default:
      return listWorkloads(client, kind);
  }
}

async function* listPods(client: ClusterClient): AsyncGenerator<ClusterResource[]> {
  let left = mostBarePods;
  for await (const pods of listTable(client, 'Pod')) {
    const bare = pods.filter(({ controller }) => !controller).slice(0, left);
    left -= bare.length;
    const read = new Map(
      await Promise.all(bare.map(async (pod) => [pod, await referencesOrNone(client, pod)] as const)),
    );
    yield pods.map((pod) => ({ ...pod, references: read.get(pod) }));
  }
}

/** A pod can be gone between the list and this; then nothing is known of it. */
const referencesOrNone = (client: ClusterClient, pod: ClusterResource) =>
  getPodReferences(client, pod).catch((error: unknown) => {
    if (error instanceof AzureError && [403, 404].includes(error.status)) return undefined;
    throw error;
  });

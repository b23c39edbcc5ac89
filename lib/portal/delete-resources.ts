import { AzureError } from '#lib/azure/azure-error.ts';
import { type ResourceRef, resourceKey } from '#lib/connections/relations/cluster-resource.ts';
import { type Failure, failureOf } from '#lib/failures/failure.ts';
import type { ClusterClient } from '#lib/kubernetes/cluster-client.ts';
import { deleteObject } from '#lib/kubernetes/delete-object.ts';
import { getObject } from '#lib/kubernetes/get-object.ts';
import type { KubernetesObject } from '#lib/kubernetes/kubernetes-object.ts';
import { writtenPart } from '#lib/kubernetes/manifest.ts';
import { seal } from './seal.ts';
import { openCluster, type PortalSession } from './session.ts';

export interface DeleteResourcesOutcome {
  readonly deleted: readonly ResourceRef[];
  /** Resources that could not be deleted, with the cluster's reason. */
  readonly kept: readonly (ResourceRef & Failure)[];
  /** What `restoreResources` puts back; absent where the user may not read what is deleted, or it is too much to keep. */
  readonly undo: string | undefined;
}

/** The browser sends it back in one request, which must stay below Next's limit of 1 MB. */
const mostSealed = 700_000;

/** Deletes resources; what is gone already counts as deleted. */
export async function deleteResources(
  session: PortalSession,
  clusterId: string,
  refs: readonly ResourceRef[],
): Promise<DeleteResourcesOutcome> {
  const client = await openCluster(session, clusterId);
  const saved = new Map<string, KubernetesObject>();
  const kept: DeleteResourcesOutcome['kept'][number][] = [];
  const deleted: ResourceRef[] = [];
  await Promise.all(
    refs.map(async (ref) => {
      const object = await readable(client, ref);
      try {
        await deleteObject(client, ref);
        if (object) saved.set(resourceKey(ref), writtenPart(object));
        deleted.push(ref);
      } catch (error) {
        if (!(error instanceof AzureError)) throw error;
        if (error.status === 404) deleted.push(ref);
        else kept.push({ ...ref, ...failureOf(error) });
      }
    }),
  );
  const sealed = saved.size > 0 ? seal(JSON.stringify([...saved.values()]), clusterId) : undefined;
  return { deleted, kept, undo: sealed && sealed.length <= mostSealed ? sealed : undefined };
}

async function readable(client: ClusterClient, ref: ResourceRef): Promise<KubernetesObject | undefined> {
  try {
    return await getObject(client, ref);
  } catch (error) {
    if (error instanceof AzureError) return undefined;
    throw error;
  }
}

import { AzureError } from '#lib/azure/azure-error.ts';
import type { ResourceRef } from '#lib/connections/relations/cluster-resource.ts';
import { deleteObject } from '#lib/kubernetes/delete-object.ts';
import { openCluster, type PortalSession } from './session.ts';

/** Resources that could not be deleted, with the cluster's reason. */
export type KeptResources = readonly (ResourceRef & { readonly code: string; readonly message: string })[];

/** Deletes resources; what is gone already counts as deleted. */
export async function deleteResources(
  session: PortalSession,
  clusterId: string,
  refs: readonly ResourceRef[],
): Promise<KeptResources> {
  const client = await openCluster(session, clusterId);
  const outcomes = await Promise.all(
    refs.map(async (ref) => {
      try {
        await deleteObject(client, ref);
        return [];
      } catch (error) {
        if (!(error instanceof AzureError)) throw error;
        return error.status === 404 ? [] : [{ ...ref, code: error.code, message: error.message }];
      }
    }),
  );
  return outcomes.flat();
}

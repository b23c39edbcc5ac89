import { AzureError } from '#lib/azure/azure-error.ts';
import { deleteFederatedCredential } from '#lib/azure/identities.ts';
import { deleteLinker, getLinker } from '#lib/azure/linkers.ts';
import type { OperationHandle } from '#lib/azure/operations.ts';
import type { Removal } from '#lib/connections/deletion/plan-deletion.ts';
import { type Failure, failureOf } from '#lib/failures/failure.ts';
import { deleteObject } from '#lib/kubernetes/delete-object.ts';
import { openCluster, type PortalSession } from './session.ts';

export interface DeleteOutcome {
  readonly operation: OperationHandle | undefined;
  /** What could not be removed, with Azure's or the cluster's reason; the connection is deleted all the same. */
  readonly kept: readonly (Failure & { readonly removal: Removal })[];
}

/** Deletes a connection, and what the user chose to remove with it: Azure leaves all of that in place. */
export async function deleteConnection(
  session: PortalSession,
  clusterId: string,
  name: string,
  removals: readonly Removal[],
): Promise<DeleteOutcome> {
  await getLinker(session.arm, clusterId, name);
  const operation = await deleteLinker(session.arm, clusterId, name);
  const inCluster = removals.some(({ kind }) => kind !== 'FederatedCredential');
  const cluster = inCluster ? openCluster(session, clusterId) : undefined;
  const kept = await Promise.all(
    removals.map(async (removal) => {
      try {
        if (removal.kind === 'FederatedCredential') {
          await deleteFederatedCredential(session.arm, removal.identityId, removal.name);
        } else if (cluster) {
          await deleteObject(await cluster, removal);
        }
        return [];
      } catch (error) {
        if (!(error instanceof AzureError)) throw error;
        return error.status === 404 ? [] : [{ removal, ...failureOf(error) }];
      }
    }),
  );
  return { operation, kept: kept.flat() };
}

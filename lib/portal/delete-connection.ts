import { AzureError } from '#lib/azure/azure-error.ts';
import { deleteLinker, getLinker } from '#lib/azure/linkers.ts';
import type { OperationHandle } from '#lib/azure/operations.ts';
import { deleteObject } from '#lib/kubernetes/delete-object.ts';
import { openCluster, type PortalSession } from './session.ts';

/** A Kubernetes resource that the user chose to delete with the connection. */
export interface ResourceToDelete {
  readonly kind: 'Secret' | 'ServiceAccount';
  readonly namespace: string;
  readonly name: string;
}

export interface DeleteOutcome {
  readonly operation: OperationHandle | undefined;
  /** Resources that could not be deleted, with the cluster's reason; the connection is deleted all the same. */
  readonly kept: readonly (ResourceToDelete & { code: string; message: string })[];
}

/** Deletes a connection, and those of its Kubernetes resources that the user chose: Azure leaves them all in place. */
export async function deleteConnection(
  session: PortalSession,
  clusterId: string,
  name: string,
  resources: readonly ResourceToDelete[],
): Promise<DeleteOutcome> {
  await getLinker(session.arm, clusterId, name);
  const operation = await deleteLinker(session.arm, clusterId, name);
  if (resources.length === 0) return { operation, kept: [] };
  const kept: (ResourceToDelete & { code: string; message: string })[] = [];
  const note = (resource: ResourceToDelete, error: unknown) => {
    if (!(error instanceof AzureError)) throw error;
    if (error.status !== 404) kept.push({ ...resource, code: error.code, message: error.message });
  };
  try {
    const client = await openCluster(session, clusterId);
    await Promise.all(
      resources.map((resource) =>
        deleteObject(client, resource).catch((error: unknown) => note(resource, error)),
      ),
    );
  } catch (error) {
    for (const resource of resources) note(resource, error);
  }
  return { operation, kept };
}

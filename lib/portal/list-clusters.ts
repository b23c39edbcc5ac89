import { AzureError } from '#lib/azure/azure-error.ts';
import { listManagedClusters, type ManagedCluster } from '#lib/azure/managed-clusters.ts';
import { listSubscriptions } from '#lib/azure/subscriptions.ts';
import { type Failure, failureOf } from '#lib/failures/failure.ts';
import type { PortalSession } from './session.ts';

export interface ClusterListItem extends ManagedCluster {
  readonly subscriptionName: string;
}

/** All clusters of all subscriptions the user can see; a subscription that fails is named, the others are shown all the same. */
export async function listClusters({ arm }: PortalSession): Promise<{
  clusters: ClusterListItem[];
  errors: (Failure & { readonly subscription: string })[];
}> {
  const subscriptions = await listSubscriptions(arm);
  const errors: Awaited<ReturnType<typeof listClusters>>['errors'] = [];
  const clusters = await Promise.all(
    subscriptions.map(async ({ id, name }) => {
      try {
        const list = await listManagedClusters(arm, id);
        return list.map((cluster) => ({ ...cluster, subscriptionName: name }));
      } catch (error) {
        if (!(error instanceof AzureError)) throw error;
        errors.push({ subscription: name, ...failureOf(error) });
        return [];
      }
    }),
  );
  return { clusters: clusters.flat(), errors };
}

import type { ClusterClient } from './cluster-client.ts';

/** Lets pods be scheduled on a node again. */
export async function uncordonNode(client: ClusterClient, name: string): Promise<void> {
  await client.request({
    method: 'PATCH',
    path: `/api/v1/nodes/${name}`,
    contentType: 'application/merge-patch+json',
    body: { spec: { unschedulable: null } },
  });
}

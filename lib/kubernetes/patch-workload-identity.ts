import type { ClusterClient } from './cluster-client.ts';
import { markObject } from './mark-object.ts';

const contentType = 'application/merge-patch+json';

/** Gives a workload's pods the label and the ServiceAccount of workload identity; it then rolls out anew. */
export async function labelWorkload(
  client: ClusterClient,
  workload: { kind: 'Deployment' | 'StatefulSet' | 'DaemonSet'; namespace: string; name: string },
  serviceAccountName: string,
): Promise<void> {
  const { kind, namespace, name } = workload;
  await client.request({
    method: 'PATCH',
    path: `/apis/apps/v1/namespaces/${namespace}/${kind.toLowerCase()}s/${name}`,
    contentType,
    body: {
      spec: {
        template: {
          metadata: { labels: { 'azure.workload.identity/use': 'true' } },
          spec: { serviceAccountName },
        },
      },
    },
  });
}

/** Writes the identity's client id on a ServiceAccount; pods take it when they start. */
export async function annotateServiceAccount(
  client: ClusterClient,
  { namespace, name, clientId }: { namespace: string; name: string; clientId: string },
): Promise<void> {
  const annotations = { 'azure.workload.identity/client-id': clientId };
  await markObject(client, { kind: 'ServiceAccount', namespace, name }, { annotations });
}

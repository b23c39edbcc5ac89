import { getExtension } from '#lib/azure/extensions.ts';
import { releaseNamespace } from '#lib/connections/names.ts';
import { listHelmReleases } from '#lib/kubernetes/helm-releases.ts';
import { listNamespaceEvents } from '#lib/kubernetes/list-namespace-events.ts';
import { listPods } from '#lib/kubernetes/pods.ts';
import { listWorkloadStatus } from '#lib/kubernetes/workload-status.ts';
import { openCluster, type PortalSession } from './session.ts';

/** What an extension's Helm release has in the cluster: its history, workloads, pods and events. */
export async function extensionRelease(session: PortalSession, clusterId: string, name: string) {
  const [extension, client] = await Promise.all([
    getExtension(session.arm, clusterId, name),
    openCluster(session, clusterId),
  ]);
  const namespace = extension.releaseNamespace ?? releaseNamespace;
  const [releases, workloads, pods, events] = await Promise.all([
    listHelmReleases(client, namespace),
    listWorkloadStatus(client, namespace),
    listPods(client, namespace),
    listNamespaceEvents(client, namespace),
  ]);
  return { namespace, releases, workloads, pods, events };
}

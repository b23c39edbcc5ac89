import type { ArmSession } from '#lib/azure/arm-client.ts';
import { listClusterUserCredential } from '#lib/azure/cluster-credentials.ts';
import { type ClusterClient, clusterClient } from '#lib/kubernetes/cluster-client.ts';

/** On whose behalf a request of the browser is answered. Lives as long as the request; nothing of it is kept. */
export interface PortalSession {
  readonly arm: ArmSession;
  /** The user's token for the AKS server application, for clusters that sign in with Entra ID. */
  readonly kubernetesToken: string | undefined;
}

/** Opens a cluster's API with the kubeconfig that Azure gives this user. */
export async function openCluster(session: PortalSession, clusterId: string): Promise<ClusterClient> {
  const kubeconfig = await listClusterUserCredential(session.arm, clusterId);
  return clusterClient(kubeconfig, session.kubernetesToken, session.arm.signal);
}

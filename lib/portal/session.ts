import type { ArmSession } from '#lib/azure/arm-client.ts';
import { listClusterUserCredential } from '#lib/azure/cluster-credentials.ts';
import { environment } from '#lib/environment.ts';
import { clusterAccess } from '#lib/kubernetes/cluster-access.ts';
import { type ClusterClient, clusterClient } from '#lib/kubernetes/cluster-client.ts';
import { createRateLimit } from './rate-limit.ts';

/** On whose behalf a request of the browser is answered. Lives as long as the request; nothing of it is kept. */
export interface PortalSession {
  readonly arm: ArmSession;
  /** The user's token for the AKS server application, for clusters that sign in with Entra ID. */
  readonly kubernetesToken: string | undefined;
}

let limit: ReturnType<typeof createRateLimit> | undefined;

/**
 * The session of a request's tokens with the Azure that the portal is for.
 * @throws AzureError 429 when this account asks too much
 */
export function sessionOf(
  tokens: { arm: string; kubernetes: string | undefined },
  correlationId: string,
  signal?: AbortSignal,
): PortalSession {
  const { armEndpoint, answerTimeoutMs, requestsPerMinute } = environment();
  limit ??= createRateLimit(requestsPerMinute);
  limit(tokens.arm);
  return {
    arm: { endpoint: armEndpoint, token: tokens.arm, timeoutMs: answerTimeoutMs, correlationId, signal },
    kubernetesToken: tokens.kubernetes,
  };
}

/** Opens a cluster's API with the kubeconfig that Azure gives this user. */
export async function openCluster(session: PortalSession, clusterId: string): Promise<ClusterClient> {
  const kubeconfig = await listClusterUserCredential(session.arm, clusterId);
  const access = clusterAccess(kubeconfig, session.kubernetesToken, environment().clusterHosts);
  return clusterClient(access, session.arm);
}

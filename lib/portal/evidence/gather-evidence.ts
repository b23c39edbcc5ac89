import type { Evidence } from '#lib/connections/diagnosis/evidence.ts';
import { seen } from '#lib/connections/diagnosis/source.ts';
import type { PortalSession } from '../session.ts';
import { azureEvidence, connectionSource } from './azure-evidence.ts';
import { clusterEvidence } from './cluster-evidence.ts';

/**
 * Everything that a diagnosis needs, read from Azure and from the cluster at the same time. A source that fails says why and
 * holds up no other.
 * @param connection name of the one to look at; all of the cluster where it is left out
 */
export async function gatherEvidence(
  session: PortalSession,
  clusterId: string,
  connection?: string,
): Promise<Evidence> {
  const connections = connectionSource(session, clusterId, connection);
  const namespaces = connections.then((source) => [
    ...new Set((seen(source) ?? []).map(({ namespace }) => namespace)),
  ]);
  const [azure, cluster] = await Promise.all([
    azureEvidence(session, clusterId, connections),
    clusterEvidence(session, clusterId, namespaces),
  ]);
  const unread = [...azure.unread, ...cluster.unread];
  return { readAt: new Date().toISOString(), clusterId, ...azure, ...cluster, unread, reports: [] };
}

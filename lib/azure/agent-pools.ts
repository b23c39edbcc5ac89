import { type ArmSession, armRequest } from './arm-client.ts';
import { type OperationHandle, operationOf } from './operations.ts';

/** Adds a node pool of one Linux node to a cluster. */
export async function putAgentPool(
  session: ArmSession,
  clusterId: string,
  { pool, vmSize }: { pool: string; vmSize?: string | undefined },
): Promise<OperationHandle | undefined> {
  const answer = await armRequest(session, {
    method: 'PUT',
    path: `${clusterId}/agentPools/${pool}`,
    apiVersion: '2024-09-01',
    body: { properties: { count: 1, mode: 'User', osType: 'Linux', ...(vmSize && { vmSize }) } },
  });
  return operationOf(answer);
}

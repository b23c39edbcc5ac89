import { type ArmSession, armRequest } from './arm-client.ts';
import { type OperationHandle, operationOf } from './operations.ts';

/** Starts a stopped cluster: its nodes and its API server come back. */
export async function startCluster(
  session: ArmSession,
  clusterId: string,
): Promise<OperationHandle | undefined> {
  return operationOf(
    await armRequest(session, { method: 'POST', path: `${clusterId}/start`, apiVersion: '2024-09-01' }),
  );
}

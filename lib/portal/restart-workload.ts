import type { ResourceRef } from '#lib/connections/relations/cluster-resource.ts';
import { restartWorkload as restart } from '#lib/kubernetes/restart-workload.ts';
import { openCluster, type PortalSession } from './session.ts';

/** Replaces the pods of a workload, so that they read their Secrets again. */
export async function restartWorkload(
  session: PortalSession,
  clusterId: string,
  ref: ResourceRef,
): Promise<void> {
  await restart(await openCluster(session, clusterId), ref, new Date().toISOString());
}

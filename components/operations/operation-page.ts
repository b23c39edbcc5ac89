import { clusterPage } from '#lib/portal/cluster-api.ts';
import type { FollowedOperation } from './followed-operation.ts';

/** Address of what an operation changes; nothing once it is gone. */
export function operationPage({
  kind,
  outcome,
  clusterId,
  connection,
}: FollowedOperation): string | undefined {
  const deletes = kind === 'delete' || kind === 'uninstallExtension';
  if (deletes && outcome === 'succeeded') return undefined;
  if (kind === 'updateCluster') return clusterPage(clusterId, 'overview');
  return clusterPage(clusterId, kind.endsWith('Extension') ? 'extensions' : 'service-connector', connection);
}

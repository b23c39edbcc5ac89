import type { ResetPlan } from '#lib/connections/reset.ts';
import { nameOf } from '#lib/portal/cluster-api.ts';

/** Saves the connections as they were before the reset; there are no secrets in it. */
export function saveBackup(clusterId: string, { backup, startedAt }: ResetPlan): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([backup], { type: 'application/json' }));
  link.download = `connections-${nameOf(clusterId)}-${new Date(startedAt).toISOString().slice(0, 10)}.json`;
  link.click();
  URL.revokeObjectURL(link.href);
}

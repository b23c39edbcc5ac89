import { saveFile } from '#components/query/save-file.ts';
import type { ResetPlan } from '#lib/connections/reset.ts';
import { nameOf } from '#lib/portal/cluster-api.ts';

/** Saves the connections as they were before the reset; there are no secrets in it. */
export function saveBackup(clusterId: string, { backup, startedAt }: ResetPlan): void {
  const day = new Date(startedAt).toISOString().slice(0, 10);
  saveFile(new Blob([backup], { type: 'application/json' }), `connections-${nameOf(clusterId)}-${day}.json`);
}

import { extensionIdOf } from '../arm/kubernetes-configuration/extension-queries.ts';
import { keyOf } from '../arm/resource-id.ts';
import type { ArmState } from '../arm/state.ts';
import { jobTimeout } from '../operator/operator-error.ts';

/** Leaves `sc-extension` as a job that came to nothing leaves it. */
export function failedExtension({ extensions }: ArmState, clusterId: string): void {
  const key = keyOf(extensionIdOf(clusterId, 'sc-extension'));
  const extension = extensions.get(key);
  if (!extension) return;
  const revision = extension.revision + 1;
  const { code, message } = jobTimeout({ version: extension.currentVersion ?? '', revision, settings: {} });
  const time = new Date(Date.now() - 24 * 3_600_000).toISOString();
  extensions.set(key, {
    ...extension,
    revision,
    provisioningState: 'Failed',
    errorInfo: { code, message },
    statuses: [{ code, displayStatus: 'Failed', level: 'Error', message, time }],
  });
}

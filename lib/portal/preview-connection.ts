import { putDryRun } from '#lib/azure/dry-runs.ts';
import type { OperationHandle } from '#lib/azure/operations.ts';
import { type ConnectionDraft, withoutSecrets } from '#lib/connections/draft.ts';
import { draftToLinkers } from '#lib/connections/linker.ts';
import { targetServiceById } from '#lib/connections/target-services.ts';
import type { PortalSession } from './session.ts';

/** One dry run for each connection name: a new look replaces the one before. */
const dryRunName = (connection: string): string => `preview-${connection}`.slice(0, 60);

/**
 * Starts a dry run of a draft. No secret is sent: what it would change does not depend on one.
 * @returns undefined while the draft has no target yet
 */
export async function previewConnection(
  { arm }: PortalSession,
  clusterId: string,
  draft: ConnectionDraft,
): Promise<{ name: string; operation: OperationHandle | undefined } | undefined> {
  const service = targetServiceById(draft.serviceId);
  const linker = service && draftToLinkers(withoutSecrets(draft), service)[0];
  if (!linker) return undefined;
  const name = dryRunName(linker.name);
  return { name, operation: await putDryRun(arm, clusterId, name, linker.properties) };
}

import { AzureError } from '#lib/azure/azure-error.ts';
import { listFederatedCredentials } from '#lib/azure/identities.ts';
import { resourceExists } from '#lib/azure/targets.ts';
import { checkDraft, type DraftIssue } from '#lib/connections/check-draft.ts';
import type { Connection } from '#lib/connections/connection.ts';
import type { ConnectionDraft } from '#lib/connections/draft.ts';
import { effectiveAuthType } from '#lib/connections/effective-auth.ts';
import { federatedSubject } from '#lib/connections/names.ts';
import { targetId } from '#lib/connections/target-id.ts';
import type { TargetService } from '#lib/connections/target-service.ts';
import type { PortalSession } from './session.ts';

/**
 * Checks a draft against Azure as it is now: a name can have been taken, a target deleted, an identity filled up since the user saw
 * them.
 * @param editing the connection that the draft changes
 */
export async function checkAgainstAzure(
  { arm }: PortalSession,
  draft: ConnectionDraft,
  service: TargetService | undefined,
  existing: readonly Connection[],
  editing?: Connection,
): Promise<DraftIssue[]> {
  const workloadIdentity = service && effectiveAuthType(draft, service) === 'workloadIdentity';
  const identity = workloadIdentity ? draft.identity : null;
  const id = service?.target.kind === 'azure' ? targetId(service.target, draft.target) : undefined;
  const [credentials, targetExists] = await Promise.all([
    identity ? listFederatedCredentials(arm, identity.id) : [],
    id && service?.id !== 'neon-postgres' ? resourceExists(arm, id) : undefined,
  ]).catch((error: unknown) => {
    // A group that is gone takes its targets with it.
    if (error instanceof AzureError && error.code === 'ResourceGroupNotFound') return [[], false] as const;
    throw error;
  });
  return checkDraft(draft, {
    existing,
    editing,
    federatedSubjects: credentials.map(({ subject }) => subject),
    neededSubject: identity ? federatedSubject(draft.namespace, identity.clientId) : undefined,
    targetExists,
  });
}

import { AzureError } from '#lib/azure/azure-error.ts';
import { listFederatedCredentials } from '#lib/azure/identities.ts';
import { listLinkers, putLinker } from '#lib/azure/linkers.ts';
import type { OperationHandle } from '#lib/azure/operations.ts';
import { resourceExists } from '#lib/azure/targets.ts';
import { checkDraft, type DraftIssue } from '#lib/connections/check-draft.ts';
import type { Connection } from '#lib/connections/connection.ts';
import type { ConnectionDraft } from '#lib/connections/draft.ts';
import { effectiveAuthType } from '#lib/connections/effective-auth.ts';
import { onlySchemaRegistryMissing } from '#lib/connections/kafka.ts';
import { draftToLinkers } from '#lib/connections/linker.ts';
import { federatedSubject } from '#lib/connections/names.ts';
import { targetId } from '#lib/connections/target-id.ts';
import type { TargetService } from '#lib/connections/target-service.ts';
import { targetServiceById } from '#lib/connections/target-services.ts';
import type { PortalSession } from './session.ts';

export type CreateOutcome =
  | { readonly kind: 'refused'; readonly issues: readonly DraftIssue[] }
  | {
      readonly kind: 'accepted';
      readonly connection: string;
      readonly operation: OperationHandle | undefined;
      /** Kafka takes a second linker, which is created when the first one is there. */
      readonly next: boolean;
    };

/**
 * Creates the connection of a draft. The draft is checked again against Azure as it is now: a name can have been taken, a target
 * deleted, an identity filled up since the user saw them. Of a Kafka connection the half that is missing is created.
 */
export async function createConnection(
  session: PortalSession,
  clusterId: string,
  draft: ConnectionDraft,
): Promise<CreateOutcome> {
  const service = targetServiceById(draft.serviceId);
  const existing = await listLinkers(session.arm, clusterId);
  const issues = await checkAgainstAzure(session, draft, service, existing);
  const linkers = service ? draftToLinkers(draft, service) : [];
  const [linker, ...rest] = onlySchemaRegistryMissing(draft, existing) ? linkers.slice(1) : linkers;
  if (issues.length > 0 || !linker) return { kind: 'refused', issues };
  const operation = await putLinker(session.arm, clusterId, linker.name, linker.properties);
  return { kind: 'accepted', connection: linker.name, operation, next: rest.length > 0 };
}

async function checkAgainstAzure(
  { arm }: PortalSession,
  draft: ConnectionDraft,
  service: TargetService | undefined,
  existing: readonly Connection[],
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
    federatedSubjects: credentials.map(({ subject }) => subject),
    neededSubject: identity ? federatedSubject(draft.namespace, identity.clientId) : undefined,
    targetExists,
  });
}

import { listLinkers, putLinker } from '#lib/azure/linkers.ts';
import type { OperationHandle } from '#lib/azure/operations.ts';
import type { DraftIssue } from '#lib/connections/check-draft.ts';
import type { ConnectionDraft } from '#lib/connections/draft.ts';
import { onlySchemaRegistryMissing } from '#lib/connections/kafka.ts';
import { draftToLinkers } from '#lib/connections/linker.ts';
import { targetServiceById } from '#lib/connections/target-services.ts';
import { checkAgainstAzure } from './check-against-azure.ts';
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

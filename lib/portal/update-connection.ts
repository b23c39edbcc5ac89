import { getWholeLinker, listLinkers, putLinker } from '#lib/azure/linkers.ts';
import type { ConnectionDraft } from '#lib/connections/draft.ts';
import { mergeLinker } from '#lib/connections/edits/merge-linker.ts';
import { draftToLinkers } from '#lib/connections/linker.ts';
import { connectionOfLinker } from '#lib/connections/linker-answer.ts';
import { targetServiceById } from '#lib/connections/target-services.ts';
import { checkAgainstAzure } from './check-against-azure.ts';
import { versionOf } from './connection-draft.ts';
import type { CreateOutcome } from './create-connection.ts';
import type { PortalSession } from './session.ts';

/** `changed`: somebody else changed the connection since the draft was read; nothing was written. */
export type UpdateOutcome = CreateOutcome | { readonly kind: 'changed' };

/**
 * Changes a connection to what a draft says. Azure takes no condition on a linker's PUT, so the version is compared just before: two
 * people who save within the same second are not told apart.
 * @param version of the connection that the draft was read from
 */
export async function updateConnection(
  session: PortalSession,
  clusterId: string,
  { connection: name, version, draft }: { connection: string; version: string; draft: ConnectionDraft },
): Promise<UpdateOutcome> {
  const service = targetServiceById(draft.serviceId);
  const [whole, existing] = await Promise.all([
    getWholeLinker(session.arm, clusterId, name),
    listLinkers(session.arm, clusterId),
  ]);
  const connection = connectionOfLinker(whole.linker);
  if (versionOf(whole) !== version) return { kind: 'changed' };
  const issues = await checkAgainstAzure(session, draft, service, existing, connection);
  const next = service && draftToLinkers(draft, service).find((linker) => linker.name === connection.name);
  if (issues.length > 0 || !next) return { kind: 'refused', issues };
  const operation = await putLinker(
    session.arm,
    clusterId,
    connection.name,
    mergeLinker(whole.properties, next.properties),
  );
  return { kind: 'accepted', connection: connection.name, operation, next: false };
}

import { AzureError } from '#lib/azure/azure-error.ts';
import type { ConnectionDraft } from '#lib/connections/draft.ts';
import { readExport } from '#lib/connections/exports/read-export.ts';
import { joinHalves, otherHalf } from '#lib/connections/kafka.ts';
import { connectionOfLinker } from '#lib/connections/linker-answer.ts';
import { type Worded, worded } from '#lib/failures/words.ts';
import { wholeDraft } from './connection-draft.ts';
import type { PortalSession } from './session.ts';

/**
 * Reads a text that was exported as the drafts that would make its connections on this cluster. Secrets are in none of them.
 * @throws AzureError that says what the text is instead
 */
export async function importConnections(
  { arm }: PortalSession,
  clusterId: string,
  text: string,
): Promise<ConnectionDraft[]> {
  const linkers = readExport(text);
  if (!linkers) throw refuse('NoExport', worded('noExport'));
  const halves = new Set(linkers.map((linker) => otherHalf(connectionOfLinker(linker))));
  const drafts = await Promise.all(
    linkers.map(async (linker) => ({ linker, draft: await wholeDraft(arm, clusterId, linker) })),
  );
  const found = drafts.flatMap(({ linker, draft }) => {
    if (!draft) return [];
    const half = otherHalf(connectionOfLinker(linker));
    const other = drafts.find((one) => half !== undefined && one.linker.name === half)?.draft;
    // The two halves of a Kafka connection are one draft, which the first of them gives.
    if (other && halves.has(linker.name) && draft.kafka.schemaRegistry) return [];
    return [other ? joinHalves(draft, other) : draft];
  });
  if (found.length === 0) throw refuse('NoConnections', worded('noConnections'));
  return found;
}

const refuse = (code: string, why: Worded) =>
  new AzureError({ code, ...why, status: 422, attempted: 'read the export' });

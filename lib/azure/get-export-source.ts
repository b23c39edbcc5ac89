import { type ExportSource, exportSourceSchema } from '#lib/connections/exports/export-source.ts';
import { connectionOfLinker } from '#lib/connections/linker-answer.ts';
import type { ArmSession } from './arm-client.ts';
import { getWholeLinker } from './linkers.ts';

/** A connection with the body that would make it again, as far as Azure tells it: never a secret. */
export async function getExportSource(
  session: ArmSession,
  clusterId: string,
  name: string,
): Promise<ExportSource> {
  const { linker, properties } = await getWholeLinker(session, clusterId, name);
  return exportSourceSchema.parse({ connection: connectionOfLinker(linker), properties });
}

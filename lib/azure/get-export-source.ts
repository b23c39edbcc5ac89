import { z } from 'zod';
import { type ExportSource, exportSourceSchema } from '#lib/connections/exports/export-source.ts';
import { type ArmSession, armGet } from './arm-client.ts';
import { getLinker } from './linkers.ts';

const apiVersion = '2024-07-01-preview';
const rawLinker = z.object({ properties: z.record(z.string(), z.json()) });

type Json = z.infer<ReturnType<typeof z.json>>;

/** A connection with the body that would make it again, as far as Azure tells it: never a secret. */
export async function getExportSource(
  session: ArmSession,
  clusterId: string,
  name: string,
): Promise<ExportSource> {
  const path = `${clusterId}/providers/Microsoft.ServiceLinker/linkers/${name}`;
  const [connection, { properties }] = await Promise.all([
    getLinker(session, clusterId, name),
    armGet(session, path, apiVersion, rawLinker),
  ]);
  const { provisioningState: _state, ...chosen } = properties;
  return exportSourceSchema.parse({ connection, properties: said(chosen) ?? {} });
}

/** What was said: Azure answers with nulls, and objects full of them, for everything that was not. */
function said(value: Json): Json | undefined {
  if (value === null) return undefined;
  if (typeof value !== 'object') return value;
  if (Array.isArray(value)) return value.length > 0 ? value : undefined;
  const members = Object.entries(value).flatMap(([key, member]) => {
    const kept = said(member);
    return kept === undefined ? [] : [[key, kept] as const];
  });
  return members.length > 0 ? Object.fromEntries(members) : undefined;
}

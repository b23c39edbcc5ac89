import { z } from 'zod';
import { type ArmSession, armList } from './arm-client.ts';

const linkerSchema = z.object({
  name: z.string(),
  properties: z.looseObject({ provisioningState: z.unknown().optional() }),
});

/** Connections of a cluster as the bodies that would make them again. Azure returns no secrets, so none is in them. */
export async function listLinkerBodies(session: ArmSession, clusterId: string) {
  const path = `${clusterId}/providers/Microsoft.ServiceLinker/linkers`;
  const linkers = await armList(session, path, '2024-07-01-preview', linkerSchema);
  return linkers.map(({ name, properties: { provisioningState: _, ...properties } }) => ({
    name,
    properties,
  }));
}

import { z } from 'zod';
import { type ArmSession, armList, armRequest } from './arm-client.ts';

const apiVersion = '2016-09-01';

const lockSchema = z
  .object({
    id: z.string(),
    name: z.string(),
    properties: z.object({ level: z.string(), notes: z.string().nullish() }),
  })
  .transform(({ id, name, properties }) => ({
    id,
    name,
    scope: id.slice(0, id.toLowerCase().lastIndexOf('/providers/microsoft.authorization/locks/')),
    level: properties.level,
    notes: properties.notes ?? undefined,
  }));

export type ManagementLock = z.infer<typeof lockSchema>;

/** Locks of a subscription, its groups and its resources. */
export function listLocks(session: ArmSession, subscriptionId: string): Promise<ManagementLock[]> {
  const path = `/subscriptions/${subscriptionId}/providers/Microsoft.Authorization/locks`;
  return armList(session, path, apiVersion, lockSchema);
}

/** Takes a lock away. It takes the right to manage access, as Owner has it. */
export async function deleteLock(session: ArmSession, id: string): Promise<void> {
  await armRequest(session, { method: 'DELETE', path: id, apiVersion });
}

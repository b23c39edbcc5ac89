import { z } from 'zod';
import { type ArmSession, armList } from './arm-client.ts';

const lockSchema = z
  .object({
    id: z.string(),
    name: z.string(),
    properties: z.object({ level: z.string(), notes: z.string().nullish() }),
  })
  .transform(({ id, name, properties }) => ({
    id,
    name,
    level: properties.level,
    notes: properties.notes ?? undefined,
  }));

export type ManagementLock = z.infer<typeof lockSchema>;

/** Locks on a resource and on everything above it. */
export function listLocks(session: ArmSession, scope: string): Promise<ManagementLock[]> {
  return armList(session, `${scope}/providers/Microsoft.Authorization/locks`, '2016-09-01', lockSchema, {
    $filter: 'atScope()',
  });
}

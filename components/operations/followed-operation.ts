import { z } from 'zod';
import { failureSchema } from '#lib/failures/failure.ts';

/** A write that Azure is still working on, or that ended while somebody could have been looking elsewhere. */
export const followedOperationSchema = z.object({
  id: z.string(),
  kind: z.enum([
    'create',
    'update',
    'recreate',
    'delete',
    'validate',
    'installExtension',
    'updateExtension',
    'uninstallExtension',
    'updateCluster',
  ]),
  clusterId: z.string(),
  /** The connection, extension or cluster that it changes. */
  connection: z.string(),
  /** The URL that Azure gave; absent where the write was over at once. */
  url: z.string().optional(),
  startedAt: z.number(),
  endedAt: z.number().optional(),
  outcome: z.enum(['running', 'succeeded', 'failed']),
  error: failureSchema.optional(),
  seen: z.boolean(),
});

export type FollowedOperation = z.infer<typeof followedOperationSchema>;

const key = 'operations';

/**
 * Operations of this tab. They are kept for a reload only: their URLs are signed, so they stay out of longer-lived storage.
 * Another browser finds an operation in flight by the resource's own provisioning state.
 */
export function restoreOperations(): FollowedOperation[] {
  const parsed = z.array(followedOperationSchema).safeParse(JSON.parse(sessionStorage.getItem(key) ?? '[]'));
  return parsed.success ? parsed.data : [];
}

export function keepOperations(operations: readonly FollowedOperation[]): void {
  sessionStorage.setItem(key, JSON.stringify(operations.slice(0, 20)));
}

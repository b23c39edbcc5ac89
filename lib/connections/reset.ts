import { z } from 'zod';
import type { Connection } from './connection.ts';

/**
 * A reset of the extension that somebody began. It is all that has to be remembered: how far it has come is read from Azure, so
 * it can be left and resumed. No secret is in it.
 */
export const resetPlanSchema = z.object({
  /** Milliseconds since 1970. */
  startedAt: z.number(),
  /** Set once the extension was gone. */
  uninstalled: z.boolean(),
  connections: z.array(z.string()),
  /** The connections as Azure described them before, as JSON. */
  backup: z.string(),
});

export type ResetPlan = z.infer<typeof resetPlanSchema>;

export type ConnectionProgress = 'waiting' | 'running' | 'failed' | 'done' | 'gone';

/** How far a connection is: made again since the reset began, under way, failed at it, or not yet begun. */
export function connectionProgress(
  { startedAt }: Pick<ResetPlan, 'startedAt'>,
  connection: Pick<Connection, 'provisioningState' | 'modifiedAt'> | undefined,
): ConnectionProgress {
  if (!connection) return 'gone';
  const since = connection.modifiedAt !== undefined && Date.parse(connection.modifiedAt) >= startedAt;
  if (!since) return 'waiting';
  if (connection.provisioningState === 'Succeeded') return 'done';
  return connection.provisioningState === 'Failed' || connection.provisioningState === 'Canceled'
    ? 'failed'
    : 'running';
}

/** Names of connections that are still to be made again, in the order of the plan. */
export function connectionsLeft(plan: ResetPlan, connections: readonly Connection[]): string[] {
  return plan.connections.filter((name) => {
    const progress = connectionProgress(
      plan,
      connections.find((one) => one.name === name),
    );
    return progress === 'waiting' || progress === 'failed';
  });
}

import { z } from 'zod';
import type { PlanStep } from '../plan.ts';
import { type StepId, type StepLook, stepIds } from './look.ts';

/** Mark of a step that was known to be done before an attempt began. */
export const alreadyThere = 0;

/** When this browser first saw each step done: kept for the steps whose time nobody else keeps. */
export const seenSchema = z.object({
  /** The attempt that it is about: the time of the connection's last change, as Azure gives it. */
  attempt: z.string(),
  times: z.partialRecord(z.enum(stepIds), z.number()),
});

export type Seen = Readonly<z.infer<typeof seenSchema>>;

/**
 * Notes what a look shows. A step that is gone again keeps its time within an attempt: it was rolled back.
 * @param before what was noted in this attempt, or before it
 * @param now milliseconds since 1970
 */
export function noteSeen(
  before: Seen | undefined,
  attempt: string,
  looks: readonly StepLook[],
  now: number,
): Seen {
  const first = before?.attempt !== attempt;
  const kept = before?.times ?? {};
  const done = looks.filter(({ present }) => present);
  if (!first && done.every(({ id }) => kept[id] !== undefined)) return before;
  const noted = done.map(({ id }) => {
    const known = kept[id];
    if (known === undefined) return [id, now];
    return [id, first ? alreadyThere : known];
  });
  return { attempt, times: { ...(first ? {} : kept), ...Object.fromEntries(noted) } };
}

/** What a plan knows to be done before the first attempt begins. */
export function seenInPlan(plan: readonly PlanStep[]): Seen {
  const undone = (...ids: readonly PlanStep['id'][]) =>
    plan.some(({ id, state }) => ids.includes(id) && state !== 'done');
  const done: StepId[] = [
    ...(undone('registerProvider') ? [] : (['provider'] as const)),
    ...(undone('enableOidcIssuer', 'enableWorkloadIdentity', 'enableSecretsProvider')
      ? []
      : (['features'] as const)),
    ...(undone('createFederatedCredential') ? [] : (['credential'] as const)),
  ];
  return { attempt: '', times: Object.fromEntries(done.map((id) => [id, alreadyThere])) };
}

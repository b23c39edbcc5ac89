import { type ResetPlan, resetPlanSchema } from '#lib/connections/reset.ts';

const keyOf = (clusterId: string) => `reset:${clusterId.toLowerCase()}`;

/** A reset that was begun in this browser and is not over; it outlives the tab, as the reset may have to. */
export function restoreReset(clusterId: string): ResetPlan | undefined {
  const kept = localStorage.getItem(keyOf(clusterId));
  if (!kept) return undefined;
  const parsed = resetPlanSchema.safeParse(JSON.parse(kept));
  return parsed.success ? parsed.data : undefined;
}

export function keepReset(clusterId: string, plan: ResetPlan | undefined): void {
  if (plan) localStorage.setItem(keyOf(clusterId), JSON.stringify(plan));
  else localStorage.removeItem(keyOf(clusterId));
}

import type { PlanStep } from './plan.ts';

/** What Azure's own dry run says of a draft. */
export interface DryRun {
  readonly prerequisites: readonly (
    | { readonly type: 'basicError' }
    | { readonly type: 'permissionsMissing'; readonly permissions: readonly string[] }
  )[];
  readonly changes: readonly {
    readonly name: string;
    readonly operationType: string;
    readonly description: string;
    /** ARM action that the change takes. */
    readonly action: string;
  }[];
}

/** A line of the plan, with Azure's word on it. */
export interface MergedStep extends Omit<PlanStep, 'id'> {
  /** `other`: only Azure knows of it; the subject is its own description. */
  readonly id: PlanStep['id'] | 'other';
  /** Azure's dry run lists it, says that nothing is to be done for it, or does not speak of it. */
  readonly azure: 'confirmed' | 'notNeeded' | undefined;
  /** The signed-in user lacks the right that it takes. */
  readonly missing: boolean;
}

const same = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

/**
 * Puts the plan and Azure's dry run together, as one list. Where something stands in the way Azure does not list all it would do,
 * so what it leaves out is taken for done only when nothing does.
 */
export function mergePlan(plan: readonly PlanStep[], dryRun: DryRun | null | undefined): MergedStep[] {
  if (!dryRun) return plan.map((step) => ({ ...step, azure: undefined, missing: false }));
  const { prerequisites, changes } = dryRun;
  const lacking = prerequisites.flatMap((one) =>
    one.type === 'permissionsMissing' ? [...one.permissions] : [],
  );
  const clear = prerequisites.every(({ type }) => type !== 'basicError');
  const listed = (step: PlanStep) => changes.filter((change) => concerns(change, step));
  const merged = plan.map((step): MergedStep => {
    const { permission } = step;
    const missing = permission !== undefined && lacking.some((action) => same(action, permission));
    if (step.place === 'cluster' || silent.includes(step.id) || step.state === 'done')
      return { ...step, azure: undefined, missing };
    if (listed(step).length > 0) return { ...step, azure: 'confirmed', missing };
    return clear
      ? { ...step, state: 'done', azure: 'notNeeded', missing: false }
      : { ...step, azure: undefined, missing };
  });
  const others = changes
    .filter((change) => !plan.some((step) => concerns(change, step)))
    .map(
      ({ description, action }): MergedStep => ({
        id: 'other',
        place: 'azure',
        state: 'change',
        subject: description,
        permission: action,
        azure: 'confirmed',
        missing: lacking.some((one) => same(one, action)),
      }),
    );
  const azure = merged.filter(({ place }) => place === 'azure');
  return [...azure, ...others, ...merged.filter(({ place }) => place === 'cluster')];
}

/** Steps that come before or around what a dry run speaks of. */
const silent: readonly PlanStep['id'][] = [
  'waitForCluster',
  'registerProvider',
  'createConnection',
  'updateConnection',
];

function concerns({ action, operationType }: DryRun['changes'][number], { id, permission }: PlanStep) {
  if (id === 'configureFirewall') return operationType === 'configNetwork';
  return permission !== undefined && same(permission, action);
}

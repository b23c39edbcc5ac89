import type { Connection } from './connection.ts';
import type { ConnectionDraft } from './draft.ts';
import type { MergedStep } from './merge-plan.ts';
import { federatedCredentialLimit, federatedSubject, secretName, serviceAccountName } from './names.ts';
import type { ClusterFacts } from './plan.ts';

/** One thing that must be right before this very draft can be made. */
export interface DraftCheck {
  readonly id: 'names' | 'credentials' | 'roles';
  readonly state: 'ready' | 'blocked' | 'hint' | 'unknown';
  /** What it is about: names that are taken, a count, a role. */
  readonly subject: string;
}

/**
 * Checks a draft against what is there already.
 * @param plan the plan with Azure's word on it
 * @param others connections of the cluster, without the one that is edited
 */
export function draftChecks(
  draft: ConnectionDraft,
  facts: ClusterFacts,
  plan: readonly MergedStep[],
  others: readonly Connection[],
): DraftCheck[] {
  const { identity } = plan.some(({ id }) => id === 'writeServiceAccount') ? draft : { identity: null };
  return [
    names(draft, facts, plan, others),
    ...(identity ? [credentials(federatedSubject(draft.namespace, identity.clientId), facts)] : []),
    ...roles(plan),
  ];
}

/** Objects of the names that will be written, which are no connection's: they would be overwritten, or stand in the way. */
function names(
  { name, namespace, identity }: ConnectionDraft,
  { objects }: ClusterFacts,
  plan: readonly MergedStep[],
  others: readonly Connection[],
): DraftCheck {
  const here = others.filter((one) => one.namespace === namespace);
  const secret = secretName(name);
  const account = identity ? serviceAccountName(identity.clientId) : '';
  const creates = (id: MergedStep['id']) => plan.some((step) => step.id === id && step.state === 'create');
  const taken = [
    creates('writeSecret') && objects?.includes(secret) && secret,
    creates('writeServiceAccount') &&
      objects?.includes(account) &&
      !here.some(({ clientId }) => clientId === identity?.clientId) &&
      account,
  ].filter((one) => typeof one === 'string');
  const state = objects === undefined ? 'unknown' : taken.length > 0 ? 'hint' : 'ready';
  return { id: 'names', state, subject: taken.join(', ') };
}

function credentials(subject: string, { federatedSubjects }: ClusterFacts): DraftCheck {
  const used = federatedSubjects?.length;
  if (used === undefined) return { id: 'credentials', state: 'unknown', subject: '' };
  const full = used >= federatedCredentialLimit && !federatedSubjects?.includes(subject);
  return { id: 'credentials', state: full ? 'blocked' : 'ready', subject: `${used}` };
}

/** Whether the roles are there, or may be assigned by this user: Azure's dry run tells. */
function roles(plan: readonly MergedStep[]): DraftCheck[] {
  const step = plan.find(({ id }) => id === 'assignRoles');
  if (!step) return [];
  const state = step.missing
    ? 'blocked'
    : step.azure === undefined && step.state !== 'done'
      ? 'unknown'
      : 'ready';
  return [{ id: 'roles', state, subject: step.subject }];
}

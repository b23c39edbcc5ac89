import { type Connection, isInProgress } from '../connection.ts';
import type { Evidence } from '../diagnosis/evidence.ts';
import { azureLooks } from './azure-looks.ts';
import { clusterLooks } from './cluster-looks.ts';
import { type StepFact, type StepId, type StepLook, stepIds } from './look.ts';
import { alreadyThere, type Seen } from './seen.ts';

export type StepState =
  /** Done in this attempt. */
  | 'done'
  /** So before this attempt began; it is not done again. */
  | 'already'
  | 'running'
  | 'waiting'
  | 'failed'
  /** This browser saw it done, and it is gone again. */
  | 'rolledBack'
  /** Not there after the attempt has ended: taken back, or never reached. */
  | 'absent'
  /** It could not be read. */
  | 'unknown';

export interface TimelineStep {
  readonly id: StepId;
  readonly state: StepState;
  /** When it was done, in milliseconds since 1970. */
  readonly at: number | undefined;
  /** Whose clock that is. */
  readonly clock: 'azure' | 'browser' | undefined;
  /** How long it took, where its beginning is known too. */
  readonly tookMs: number | undefined;
  readonly facts: readonly StepFact[];
}

/** What can be seen of each step that this connection takes. */
export function lookAtSteps(evidence: Evidence, connection: Connection): StepLook[] {
  const looks = [
    ...azureLooks.flatMap((look) => look(evidence, connection) ?? []),
    ...clusterLooks(evidence, connection),
  ];
  return looks.sort((a, b) => stepIds.indexOf(a.id) - stepIds.indexOf(b.id));
}

/**
 * How far making a connection has come, step by step, from what is there now. Nothing is remembered but the times that neither
 * Azure nor the cluster keeps.
 * @param culprit the step at which it failed, where a diagnosis tells
 */
export function timeline(
  connection: Connection,
  looks: readonly StepLook[],
  seen: Seen,
  culprit?: StepId,
): TimelineStep[] {
  const busy = isInProgress(connection.provisioningState);
  const began = Date.parse(connection.modifiedAt ?? '');
  const told = looks.some(({ running }) => running);
  const next = looks.find(({ present }) => present === false)?.id;
  const stateOf = (look: StepLook): StepState => {
    if (look.running && busy) return 'running';
    if (look.present) return wasBefore(look, began, seen) ? 'already' : 'done';
    if (look.present === undefined) return 'unknown';
    if (busy) return !told && look.id === next ? 'running' : 'waiting';
    if (connection.provisioningState === 'Succeeded') return 'absent';
    if (look.failed || look.id === culprit) return 'failed';
    return seen.times[look.id] === undefined ? 'absent' : 'rolledBack';
  };
  return looks.map((look) => {
    const state = stateOf(look);
    return { id: look.id, state, facts: look.facts, ...timeOf(look, state, seen) };
  });
}

/** Kubernetes keeps whole seconds, Azure parts of them: what was made in the second of the beginning was made after it. */
function wasBefore({ id, doneAt }: StepLook, began: number, seen: Seen): boolean {
  if (doneAt === undefined) return seen.times[id] === alreadyThere;
  const exact = doneAt.includes('.');
  return Date.parse(doneAt) < (exact ? began : Math.floor(began / 1000) * 1000);
}

function timeOf(
  { id, beganAt, doneAt }: StepLook,
  state: StepState,
  seen: Seen,
): Pick<TimelineStep, 'at' | 'clock' | 'tookMs'> {
  const unknown = { at: undefined, clock: undefined, tookMs: undefined };
  if (state !== 'done' && state !== 'already') return unknown;
  if (doneAt !== undefined) {
    const at = Date.parse(doneAt);
    const tookMs = beganAt === undefined || state === 'already' ? undefined : at - Date.parse(beganAt);
    return { at, clock: 'azure', tookMs };
  }
  const at = seen.times[id];
  return at === undefined || at === alreadyThere ? unknown : { at, clock: 'browser', tookMs: undefined };
}

import { listAt, numberAt, type StoredObject, textAt, valueAt } from '../../object.ts';
import { timestamp } from '../../timestamp.ts';
import { remove } from '../../verbs/delete.ts';
import type { Controller, World } from '../simulation.ts';
import { createPod, livingPods, ownedObjects, putStatus, readyPods, stableSuffix } from './pods-of.ts';

const storage = 'jobs.batch';
const component = 'job-controller';

/** Runs the pods of a Job until enough have succeeded or too many have failed. */
export const jobController: Controller = {
  storage,
  reconcile(job, world) {
    if (isOver(job)) return afterwards(job, world);
    if (valueAt(job, 'spec.suspend') === true) return 'settled';
    const pods = ownedObjects(world.cluster, job, 'pods');
    const inPhase = (phase: string) => pods.filter((pod) => textAt(pod, 'status.phase') === phase).length;
    const succeeded = inPhase('Succeeded');
    const failed = inPhase('Failed') + restarts(pods);
    const wanted = numberAt(job, 'spec.completions');
    const counts = { succeeded, failed, active: livingPods(pods).length, ready: readyPods(pods) };
    if (succeeded >= wanted) return finish(job, world, { ...counts, active: 0, ready: 0 }, 'Complete');
    if (failed > numberAt(job, 'spec.backoffLimit'))
      return finish(job, world, { ...counts, active: 0, ready: 0 }, 'Failed');
    let refused = false;
    const missing = Math.min(numberAt(job, 'spec.parallelism'), wanted - succeeded) - counts.active;
    for (let index = 0; index < missing && !refused; index++) {
      const name = `${job.metadata.name}-${stableSuffix(`${job.metadata.uid} ${pods.length + index}`, 5)}`;
      refused = !createPod(world, job, { name }, component);
    }
    const active = livingPods(ownedObjects(world.cluster, job, 'pods')).length;
    putStatus(world.cluster, storage, job, { ...status(job, world, { ...counts, active }) });
    return refused ? 'blocked' : 'settled';
  },
};

interface Counts {
  readonly active: number;
  readonly ready: number;
  readonly succeeded: number;
  readonly failed: number;
}

function isOver(job: StoredObject): boolean {
  return listAt(job, 'status.conditions').some(
    (condition) =>
      ['Complete', 'Failed'].includes(textAt(condition, 'type')) && textAt(condition, 'status') === 'True',
  );
}

/** A container that is restarted in place counts as a failure of its pod. */
function restarts(pods: readonly StoredObject[]): number {
  return livingPods(pods)
    .flatMap((pod) => listAt(pod, 'status.containerStatuses'))
    .reduce<number>((sum, container) => sum + numberAt(container, 'restartCount'), 0);
}

function status(
  job: StoredObject,
  { now }: World,
  { active, ready, succeeded, failed }: Counts,
): Record<string, unknown> {
  return {
    ...(active > 0 && { active }),
    ...(failed > 0 && { failed }),
    ready,
    startTime: textAt(job, 'status.startTime') || timestamp(now(job)),
    ...(succeeded > 0 && { succeeded }),
    terminating: 0,
    uncountedTerminatedPods: {},
  };
}

function finish(job: StoredObject, world: World, counts: Counts, outcome: 'Complete' | 'Failed') {
  const { cluster, events, now } = world;
  const at = timestamp(now(job));
  const complete = outcome === 'Complete';
  const reason = complete ? 'CompletionsReached' : 'BackoffLimitExceeded';
  const message = complete
    ? 'Reached expected number of succeeded pods'
    : 'Job has reached the specified backoff limit';
  const condition = (type: string) => ({
    type,
    status: 'True',
    lastProbeTime: at,
    lastTransitionTime: at,
    message,
    reason,
  });
  if (!complete) {
    for (const { metadata } of livingPods(ownedObjects(cluster, job, 'pods'))) {
      remove(cluster, { storage: 'pods', namespace: metadata.namespace ?? '', name: metadata.name });
    }
  }
  putStatus(cluster, storage, job, {
    ...status(job, world, counts),
    ...(complete && { completionTime: at }),
    conditions: complete
      ? [condition('SuccessCriteriaMet'), condition('Complete')]
      : [condition('FailureTarget'), condition('Failed')],
  });
  const event = complete
    ? ({ type: 'Normal', reason: 'Completed', message: 'Job completed', component } as const)
    : ({ type: 'Warning', reason, message, component } as const);
  events.record(job, event, now(job));
  return 'settled' as const;
}

/** A finished Job goes by itself when it says after how many seconds. */
function afterwards(job: StoredObject, { cluster, passed }: World) {
  const ttl = valueAt(job, 'spec.ttlSecondsAfterFinished');
  if (typeof ttl !== 'number') return 'settled' as const;
  if (!passed(job, ttl * 1_000)) return { again: ttl * 1_000 };
  remove(cluster, { storage, namespace: job.metadata.namespace ?? '', name: job.metadata.name });
  return 'settled' as const;
}

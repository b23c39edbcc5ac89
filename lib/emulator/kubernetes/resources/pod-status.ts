import { listAt, numberAt, type StoredObject, textAt, valueAt } from '../object.ts';
import { ageSince } from '../representations/duration.ts';

/** `1/2`: containers that are ready, of all. */
export function podReady(pod: StoredObject): string {
  const statuses = listAt(pod, 'status.containerStatuses');
  const ready = statuses.filter((status) => valueAt(status, 'ready') === true).length;
  return `${ready}/${listAt(pod, 'spec.containers').length}`;
}

/** The restarts of all containers, and when the last one was. */
export function podRestarts(pod: StoredObject, now: Date): string {
  const statuses = listAt(pod, 'status.containerStatuses');
  const restarts = statuses.reduce<number>((sum, status) => sum + numberAt(status, 'restartCount'), 0);
  const ends = statuses.map((status) => textAt(status, 'lastState.terminated.finishedAt')).sort();
  const last = ends.at(-1);
  return restarts > 0 && last ? `${restarts} (${ageSince(last, now)} ago)` : String(restarts);
}

/** The word in the STATUS column: the reason nearest to the cause, as `kubectl` finds it. */
export function podStatus(pod: StoredObject): string {
  if (pod.metadata.deletionTimestamp) return 'Terminating';
  let word = textAt(pod, 'status.reason') || textAt(pod, 'status.phase');
  for (const [index, status] of listAt(pod, 'status.initContainerStatuses').entries()) {
    if (valueAt(status, 'state.terminated.exitCode') === 0) continue;
    const reason = containerReason(status);
    const total = listAt(pod, 'spec.initContainers').length;
    return reason && reason !== 'PodInitializing' ? `Init:${reason}` : `Init:${index}/${total}`;
  }
  let running = false;
  for (const status of [...listAt(pod, 'status.containerStatuses')].reverse()) {
    const reason = containerReason(status);
    if (reason) word = reason;
    else if (valueAt(status, 'ready') === true) running = true;
  }
  return word === 'Completed' && running ? 'Running' : word;
}

function containerReason(status: unknown): string {
  const waiting = textAt(status, 'state.waiting.reason');
  const terminated = valueAt(status, 'state.terminated');
  if (waiting || terminated === undefined) return waiting;
  return textAt(terminated, 'reason') || `ExitCode:${textAt(terminated, 'exitCode')}`;
}

/** Whether all containers of a pod are ready. */
export function isReady(pod: StoredObject): boolean {
  const condition = listAt(pod, 'status.conditions').find((each) => textAt(each, 'type') === 'Ready');
  return textAt(condition, 'status') === 'True';
}

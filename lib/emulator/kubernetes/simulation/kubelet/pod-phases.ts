import { createHash } from 'node:crypto';
import { isRecord, listAt, type StoredObject, textAt } from '../../object.ts';
import type { Container, PodSpec } from '../../resources/pod-schema.ts';
import { timestamp } from '../../timestamp.ts';

/** The state of one container, as in `state` and `lastState`. */
export type ContainerState =
  | { readonly waiting: { readonly reason: string; readonly message?: string } }
  | { readonly running: { readonly startedAt: string } }
  | {
      readonly terminated: {
        readonly exitCode: number;
        readonly reason: string;
        readonly startedAt: string;
        readonly finishedAt: string;
      };
    };

export interface ContainerOutcome {
  readonly state: ContainerState;
  readonly lastState?: ContainerState;
  readonly restartCount?: number;
}

type Phase = 'Failed' | 'Pending' | 'Running' | 'Succeeded';

/**
 * The status of a pod that has a node.
 * @param outcome of each container
 */
export function podStatus(
  pod: StoredObject,
  spec: PodSpec,
  phase: Phase,
  at: Date,
  outcome: (container: Container) => ContainerOutcome,
): object {
  const containerStatuses = spec.containers.map((container) =>
    containerStatus(pod, container, outcome(container)),
  );
  const ready = containerStatuses.every((each) => each.ready);
  const over = phase === 'Succeeded' ? 'PodCompleted' : phase === 'Failed' ? 'PodFailed' : undefined;
  const notReady = {
    reason: over ?? 'ContainersNotReady',
    message: over
      ? ''
      : `containers with unready status: [${spec.containers.map(({ name }) => name).join(' ')}]`,
  };
  const started = phase !== 'Pending';
  return {
    phase,
    conditions: [
      condition(pod, 'PodReadyToStartContainers', started && !over, at),
      condition(pod, 'Initialized', true, at),
      condition(pod, 'Ready', ready, at, ready ? {} : notReady),
      condition(pod, 'ContainersReady', ready, at, ready ? {} : notReady),
      condition(pod, 'PodScheduled', true, at),
    ],
    ...(spec.initContainers && {
      initContainerStatuses: spec.initContainers.map((container) => completed(pod, container, at)),
    }),
    containerStatuses,
    hostIP: nodeAddress(spec.nodeName ?? ''),
    podIP: podAddress(pod),
    podIPs: [{ ip: podAddress(pod) }],
    qosClass: textAt(pod, 'status.qosClass') || 'BestEffort',
    startTime: textAt(pod, 'status.startTime') || timestamp(at),
  };
}

/** The status of a pod that finds no node. */
export function unschedulableStatus(pod: StoredObject, message: string, at: Date): object {
  return {
    phase: 'Pending',
    conditions: [condition(pod, 'PodScheduled', false, at, { reason: 'Unschedulable', message })],
    qosClass: 'BestEffort',
  };
}

/** A condition; its time is that of its last change. */
function condition(
  pod: StoredObject,
  type: string,
  holds: boolean,
  at: Date,
  detail: { reason?: string; message?: string } = {},
): object {
  const status = holds ? 'True' : 'False';
  const known = listAt(pod, 'status.conditions').find((each) => textAt(each, 'type') === type);
  const since = textAt(known, 'status') === status ? textAt(known, 'lastTransitionTime') : '';
  const { reason, message } = detail;
  return {
    type,
    status,
    lastProbeTime: null,
    lastTransitionTime: since || timestamp(at),
    ...(reason && { reason }),
    ...(message && { message }),
  };
}

function containerStatus(
  pod: StoredObject,
  { name, image }: Container,
  { state, lastState, restartCount = 0 }: ContainerOutcome,
) {
  const running = 'running' in state;
  const pulled = running || 'terminated' in state;
  return {
    name,
    image,
    imageID: pulled ? `${image.replace(/:[^/:]+$/, '')}@sha256:${digest(image)}` : '',
    ...(pulled && { containerID: `containerd://${digest(`${pod.metadata.uid} ${name} ${restartCount}`)}` }),
    ready: running,
    started: running,
    restartCount,
    state,
    lastState: lastState ?? {},
  };
}

function completed(pod: StoredObject, container: Container, at: Date): object {
  const finished = timestamp(at);
  const terminated = { exitCode: 0, reason: 'Completed', startedAt: finished, finishedAt: finished };
  return { ...containerStatus(pod, container, { state: { terminated } }), ready: true };
}

/** The status that a container has now. */
export function containerStatusOf(pod: StoredObject, name: string): Record<string, unknown> | undefined {
  return listAt(pod, 'status.containerStatuses')
    .filter(isRecord)
    .find((status) => status.name === name);
}

function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

function nodeAddress(nodeName: string): string {
  return `10.224.0.${4 + (Number.parseInt(nodeName.slice(-6), 36) || 0)}`;
}

function podAddress({ metadata }: StoredObject): string {
  const hash = Buffer.from(digest(metadata.uid), 'hex');
  return `10.244.${(hash[0] ?? 0) % 8}.${((hash[1] ?? 0) % 250) + 4}`;
}

import { type StoredObject, textAt } from '../../object.ts';
import { type PodSpec, podSpecSchema } from '../../resources/pod-schema.ts';
import { timestamp } from '../../timestamp.ts';
import { putStatus } from '../controllers/pods-of.ts';
import type { EventContent } from '../event-recorder.ts';
import { programOf } from '../programs/programs.ts';
import { schedule } from '../scheduler.ts';
import type { Controller, Outcome, World } from '../simulation.ts';
import { environmentOf } from './environment.ts';
import { pullFailure } from './image-pull.ts';
import { type ContainerState, containerStatusOf, podStatus, unschedulableStatus } from './pod-phases.ts';
import { endContainers, restartsOf } from './restarts.ts';
import { mountVolumes } from './volumes.ts';

/** One pod in the hands of its kubelet (and, first, of the scheduler). */
export interface PodWork {
  readonly pod: StoredObject;
  readonly spec: PodSpec;
  readonly world: World;
  readonly at: Date;
  record(event: Omit<EventContent, 'component' | 'host'>): void;
}

const crashLoop = 'CrashLoopBackOff';

/** Takes pods from Pending to their end, a step at a time. */
export const kubelet: Controller = {
  storage: 'pods',
  reconcile(pod, world): Outcome {
    const phase = textAt(pod, 'status.phase');
    if (phase !== 'Pending' && phase !== 'Running' && phase !== '') return 'settled';
    const spec = podSpecSchema.parse(pod.spec);
    const at = world.now(pod);
    const host = spec.nodeName ?? '';
    const work: PodWork = {
      pod,
      spec,
      world,
      at,
      record: (event) => world.events.record(pod, { ...event, component: 'kubelet', host }, at),
    };
    if (!host) return assignNode(work);
    const first = containerStatusOf(pod, spec.containers[0]?.name ?? '');
    if (!first) return receive(work);
    if (textAt(first, 'state.waiting.reason') === crashLoop) return restart(work);
    if (phase === 'Running') return endContainers(work);
    return start(work, 0);
  },
};

function assignNode({ pod, spec, world, at }: PodWork): Outcome {
  const component = 'default-scheduler';
  const placement = schedule(world.cluster, pod, spec);
  if ('unschedulable' in placement) {
    const message = placement.unschedulable;
    putStatus(world.cluster, 'pods', pod, unschedulableStatus(pod, message, at));
    world.events.record(pod, { type: 'Warning', reason: 'FailedScheduling', message, component }, at);
    return 'blocked';
  }
  const { name, namespace = '' } = pod.metadata;
  world.cluster.objects.put(
    { storage: 'pods', namespace, name },
    { ...pod, spec: { ...spec, nodeName: placement.node } },
  );
  const message = `Successfully assigned ${namespace}/${name} to ${placement.node}`;
  world.events.record(pod, { type: 'Normal', reason: 'Scheduled', message, component }, at);
  return 'settled';
}

function receive(work: PodWork): Outcome {
  if (textAt(work.pod, 'status.phase') === 'Running') return 'settled';
  wait(work, { waiting: { reason: 'ContainerCreating' } });
  for (const { name, image } of work.spec.containers) {
    work.record({ ...about(name), reason: 'Pulling', message: `Pulling image "${image}"` });
  }
  return 'settled';
}

/** Starts the containers when everything they need is there. */
export function start(work: PodWork, restartCount: number): Outcome {
  const { pod, spec, world, at, record } = work;
  const unmounted = mountVolumes(world.cluster, pod, spec);
  if (unmounted) {
    record({ type: 'Warning', reason: 'FailedMount', message: unmounted });
    return 'blocked';
  }
  const pullMs = Math.max(...spec.containers.map((container) => programOf(container, spec).pullMs));
  if (restartCount === 0) {
    if (!world.passed(pod, pullMs)) return { again: pullMs };
    const failure = pullFailure(world.cluster, pod, spec);
    if (failure) return refusePull(work, failure);
  }
  const environments = new Map<string, Readonly<Record<string, string>>>();
  for (const container of spec.containers) {
    const environment = environmentOf(world.cluster, pod, container);
    if ('missing' in environment) {
      record({
        ...about(container.name),
        type: 'Warning',
        reason: 'Failed',
        message: `Error: ${environment.missing}`,
      });
      wait(work, { waiting: { reason: 'CreateContainerConfigError', message: environment.missing } });
      return 'blocked';
    }
    environments.set(container.name, environment.variables);
  }
  for (const container of spec.containers) {
    const { name, image } = container;
    const took = `${Math.round(pullMs)}ms`;
    const pulled = `Successfully pulled image "${image}" in ${took} (${took} including waiting). Image size: 3626897 bytes.`;
    record({ ...about(name), reason: 'Pulled', message: pulled });
    record({ ...about(name), reason: 'Created', message: `Created container: ${name}` });
    record({ ...about(name), reason: 'Started', message: `Started container ${name}` });
    const lines = programOf(container, spec).lines(environments.get(name) ?? {}, pod, world.exchange);
    world.logs.begin(pod, name, { startedAt: at.getTime(), lines });
  }
  const running = { running: { startedAt: timestamp(at) } };
  const status = podStatus(pod, spec, 'Running', at, ({ name }) => {
    const lastState = lastStateOf(pod, name);
    return { state: running, restartCount, ...(lastState && { lastState }) };
  });
  putStatus(world.cluster, 'pods', pod, status);
  return 'settled';
}

function restart(work: PodWork): Outcome {
  const before = restartsOf(work.pod, work.spec);
  const backOff = backOffMs(before);
  return work.world.passed(work.pod, backOff) ? start(work, before + 1) : { again: backOff };
}

/** Ten seconds, twice as long each time, at most five minutes. */
export function backOffMs(restarts: number): number {
  return Math.min(10_000 * 2 ** restarts, 300_000);
}

function refusePull(
  work: PodWork,
  { container, image, message }: { container: string; image: string; message: string },
): Outcome {
  const { record } = work;
  record({
    ...about(container),
    type: 'Warning',
    reason: 'Failed',
    message: `Failed to pull image "${image}": ${message}`,
  });
  record({ ...about(container), type: 'Warning', reason: 'Failed', message: 'Error: ErrImagePull' });
  record({ ...about(container), reason: 'BackOff', message: `Back-off pulling image "${image}"` });
  record({ ...about(container), type: 'Warning', reason: 'Failed', message: 'Error: ImagePullBackOff' });
  wait(work, {
    waiting: {
      reason: 'ImagePullBackOff',
      message: `Back-off pulling image "${image}": ErrImagePull: ${message}`,
    },
  });
  return 'blocked';
}

function wait({ pod, spec, world, at }: PodWork, state: ContainerState): void {
  putStatus(
    world.cluster,
    'pods',
    pod,
    podStatus(pod, spec, 'Pending', at, () => ({ state })),
  );
}

function about(container: string) {
  return { type: 'Normal', fieldPath: `spec.containers{${container}}` } as const;
}

function lastStateOf(pod: StoredObject, container: string): ContainerState | undefined {
  const last = containerStatusOf(pod, container)?.lastState;
  const exitCode = Number(textAt(last, 'terminated.exitCode'));
  const finishedAt = textAt(last, 'terminated.finishedAt');
  if (!finishedAt) return undefined;
  const startedAt = textAt(last, 'terminated.startedAt');
  return { terminated: { exitCode, reason: textAt(last, 'terminated.reason'), startedAt, finishedAt } };
}

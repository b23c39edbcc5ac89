import { type StoredObject, textAt } from '../../object.ts';
import type { PodSpec } from '../../resources/pod-schema.ts';
import { timestamp } from '../../timestamp.ts';
import { putStatus } from '../controllers/pods-of.ts';
import { programOf } from '../programs/programs.ts';
import type { Outcome } from '../simulation.ts';
import type { PodWork } from './kubelet.ts';
import { type ContainerState, containerStatusOf, podStatus } from './pod-phases.ts';

/** Ends the containers whose programs have run their time; whether they start again is the pod's policy. */
export function endContainers({ pod, spec, world, at, record }: PodWork): Outcome {
  const programs = spec.containers.map((container) => programOf(container, spec));
  const times = programs.map(({ runMs }) => runMs ?? Number.POSITIVE_INFINITY);
  const runMs = Math.max(...times);
  // A pod lives as long as one of its containers does.
  if (runMs === Number.POSITIVE_INFINITY) return 'settled';
  if (!world.passed(pod, runMs)) return { again: runMs };
  const failed = programs.some(({ exitCode }) => exitCode !== 0);
  const restarts = spec.restartPolicy === 'Always' || (failed && spec.restartPolicy === 'OnFailure');
  const restartCount = restartsOf(pod, spec);
  const ended = (name: string, exitCode: number): ContainerState => ({
    terminated: {
      exitCode,
      reason: exitCode === 0 ? 'Completed' : 'Error',
      startedAt: textAt(containerStatusOf(pod, name), 'state.running.startedAt') || timestamp(at),
      finishedAt: timestamp(at),
    },
  });
  const status = podStatus(
    pod,
    spec,
    restarts ? 'Running' : failed ? 'Failed' : 'Succeeded',
    at,
    ({ name }) => {
      const index = spec.containers.findIndex((container) => container.name === name);
      const terminated = ended(name, programs[index]?.exitCode ?? 0);
      if (!restarts) return { state: terminated, restartCount };
      const message = `back-off restarting failed container=${name} pod=${pod.metadata.name}_${pod.metadata.namespace}(${pod.metadata.uid})`;
      return {
        state: { waiting: { reason: 'CrashLoopBackOff', message } },
        lastState: terminated,
        restartCount,
      };
    },
  );
  if (restarts) {
    for (const { name } of spec.containers) {
      const message = `Back-off restarting failed container ${name} in pod ${pod.metadata.name}_${pod.metadata.namespace}(${pod.metadata.uid})`;
      record({ type: 'Warning', reason: 'BackOff', message, fieldPath: `spec.containers{${name}}` });
    }
  }
  putStatus(world.cluster, 'pods', pod, status);
  return 'settled';
}

export function restartsOf(pod: StoredObject, spec: PodSpec): number {
  return Number(textAt(containerStatusOf(pod, spec.containers[0]?.name ?? ''), 'restartCount')) || 0;
}

import { z } from 'zod';
import type { ClusterClient } from './cluster-client.ts';
import { jobName, systemNamespace } from './release.ts';

const podSchema = z.looseObject({
  metadata: z.looseObject({ name: z.string() }),
  status: z
    .looseObject({
      conditions: z
        .array(z.looseObject({ reason: z.string().optional(), message: z.string().optional() }))
        .default([]),
      containerStatuses: z
        .array(
          z.looseObject({
            state: z
              .looseObject({
                waiting: z
                  .looseObject({ reason: z.string().default(''), message: z.string().default('') })
                  .optional(),
              })
              .default({}),
          }),
        )
        .default([]),
    })
    .default({ conditions: [], containerStatuses: [] }),
});

/** Why the job's pod does not get on. */
export interface PodTrouble {
  readonly pod: string;
  /** `Unschedulable`, `ImagePullBackOff`… */
  readonly reason: string;
  readonly message: string;
}

/** What keeps the pod of `sc-job` from running; undefined when it merely takes its time. */
export async function podTrouble(client: ClusterClient): Promise<PodTrouble | undefined> {
  const pods = await client.list('v1', 'Pod', systemNamespace, `job-name=${jobName}`);
  for (const pod of pods.map((each) => podSchema.parse(each))) {
    const { conditions, containerStatuses } = pod.status;
    const unschedulable = conditions.find(({ reason }) => reason === 'Unschedulable');
    if (unschedulable)
      return { pod: pod.metadata.name, reason: 'Unschedulable', message: unschedulable.message ?? '' };
    for (const { state } of containerStatuses) {
      const { reason = '', message = '' } = state.waiting ?? {};
      if (reason && reason !== 'ContainerCreating' && reason !== 'PodInitializing') {
        return { pod: pod.metadata.name, reason, message };
      }
    }
  }
  return undefined;
}

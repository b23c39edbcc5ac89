import { z } from 'zod';
import type { ClusterClient } from './cluster-client.ts';
import { jobName, systemNamespace } from './release.ts';

const jobSchema = z.looseObject({
  status: z
    .looseObject({
      ready: z.number().optional(),
      succeeded: z.number().optional(),
      failed: z.number().optional(),
      conditions: z
        .array(z.looseObject({ type: z.string(), status: z.string(), message: z.string().optional() }))
        .optional(),
    })
    .default({}),
});

export type JobStatus = z.infer<typeof jobSchema>['status'];

export function hasCondition({ conditions = [] }: JobStatus, type: 'Complete' | 'Failed'): boolean {
  return conditions.some((condition) => condition.type === type && condition.status === 'True');
}

export const jobIsGone = () => new Error(`The job ${jobName} was deleted by somebody else.`);

/**
 * Watches `sc-job` until its status is as wanted.
 * @param timeoutMs counts from when the watch is open: how long that takes says nothing about the job
 * @returns the status, or undefined when that has not happened in time
 */
export async function followJob(
  { config, signal }: ClusterClient,
  wanted: (status: JobStatus) => boolean,
  timeoutMs: number,
): Promise<JobStatus | undefined> {
  const { Watch } = await import('@kubernetes/client-node');
  signal.throwIfAborted();
  const path = `/apis/batch/v1/namespaces/${systemNamespace}/jobs`;
  const seen = Promise.withResolvers<JobStatus | undefined>();
  const giveUp = () => seen.reject(signal.reason);
  signal.addEventListener('abort', giveUp, { once: true });
  const watching = new Watch(config).watch(
    path,
    { fieldSelector: `metadata.name=${jobName}` },
    (phase, job: unknown) => {
      if (phase === 'DELETED') return seen.reject(jobIsGone());
      const { status } = jobSchema.parse(job);
      if (wanted(status)) seen.resolve(status);
    },
    (error: unknown) => seen.reject(error ?? new Error('The watch on the job ended.')),
  );
  let timer: NodeJS.Timeout | undefined;
  const inTime = watching.then(() => {
    timer = setTimeout(() => seen.resolve(undefined), timeoutMs);
    return seen.promise;
  });
  try {
    return await Promise.race([seen.promise, inTime]);
  } finally {
    signal.removeEventListener('abort', giveUp);
    (await watching.catch(() => undefined))?.abort();
    clearTimeout(timer);
  }
}

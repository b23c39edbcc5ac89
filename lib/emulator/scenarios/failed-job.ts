import { secretName } from '#lib/connections/names.ts';
import type { KubernetesObject } from '../kubernetes/plane.ts';
import { connectorJob } from '../operator/operator-objects.ts';
import { latestVersion } from '../operator/release.ts';
import { daysAgo } from './workload-builder.ts';

/** `sc-job` after as many tries as it has. */
export function failedJob(connection: string): KubernetesObject[] {
  const release = { version: latestVersion, revision: 1, settings: {} };
  const manifest = {
    name: connection,
    namespace: 'shop',
    secret: { name: secretName(connection), data: {} },
  };
  const job = connectorJob(release, manifest, 0);
  const at = daysAgo(1);
  const condition = (type: string) => ({
    type,
    status: 'True',
    lastProbeTime: at,
    lastTransitionTime: at,
    reason: 'BackoffLimitExceeded',
    message: 'Job has reached the specified backoff limit',
  });
  return [
    {
      ...job,
      metadata: { ...job.metadata, creationTimestamp: at },
      status: {
        failed: 4,
        ready: 0,
        startTime: at,
        terminating: 0,
        uncountedTerminatedPods: {},
        conditions: [condition('FailureTarget'), condition('Failed')],
      },
    },
  ];
}

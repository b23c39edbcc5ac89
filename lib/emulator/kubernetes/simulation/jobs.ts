import type { Cluster } from '../cluster.ts';
import { isRecord, listAt, type StoredObject, textAt, valueAt } from '../object.ts';
import { timestamp } from '../verbs/write.ts';
import { seedObject } from './seed.ts';

/** Gives every new Job its Pod with the events of a pod that starts, and marks the Job as active. */
export function simulateJobs(cluster: Cluster): void {
  cluster.objects.subscribe(({ type, key, object }) => {
    if (key.storage === 'jobs.batch' && type === 'ADDED') startPod(cluster, object);
  });
}

function startPod(cluster: Cluster, job: StoredObject): void {
  const namespace = job.metadata.namespace ?? 'default';
  const name = `${job.metadata.name}-${job.metadata.uid.slice(0, 5)}`;
  const template = valueAt(job, 'spec.template');
  const spec = isRecord(template) && isRecord(template.spec) ? template.spec : {};
  const labels = valueAt(template, 'metadata.labels');
  const [node] = cluster.objects.list('nodes');
  const startedAt = timestamp();
  seedObject(cluster, {
    apiVersion: 'v1',
    kind: 'Pod',
    metadata: {
      name,
      namespace,
      labels: {
        ...(isRecord(labels) ? stringsOf(labels) : {}),
        'job-name': job.metadata.name,
        'batch.kubernetes.io/job-name': job.metadata.name,
      },
      ownerReferences: [
        {
          apiVersion: 'batch/v1',
          kind: 'Job',
          name: job.metadata.name,
          uid: job.metadata.uid,
          controller: true,
        },
      ],
    },
    spec: { ...spec, nodeName: node?.metadata.name ?? '' },
    status: {
      phase: 'Running',
      startTime: startedAt,
      containerStatuses: listAt(spec, 'containers').map((container) => ({
        name: textAt(container, 'name'),
        image: textAt(container, 'image'),
        ready: true,
        restartCount: 0,
        state: { running: { startedAt } },
      })),
    },
  });
  event(cluster, job, 'SuccessfulCreate', `Created pod: ${name}`, 'job-controller');
  const key = { storage: 'jobs.batch', namespace, name: job.metadata.name };
  cluster.objects.put(key, { ...job, status: { active: 1, ready: 1, startTime: startedAt } });
  const pod = cluster.objects.get({ storage: 'pods', namespace, name });
  if (!pod) return;
  event(
    cluster,
    pod,
    'Scheduled',
    `Successfully assigned ${namespace}/${name} to ${node?.metadata.name ?? ''}`,
    'default-scheduler',
  );
  for (const container of listAt(spec, 'containers')) {
    event(
      cluster,
      pod,
      'Pulled',
      `Container image "${textAt(container, 'image')}" already present on machine`,
      'kubelet',
    );
    event(cluster, pod, 'Started', `Started container ${textAt(container, 'name')}`, 'kubelet');
  }
}

function event(
  cluster: Cluster,
  about: StoredObject,
  reason: string,
  message: string,
  component: string,
): void {
  const { name, namespace = 'default', uid } = about.metadata;
  const at = timestamp();
  seedObject(cluster, {
    apiVersion: 'v1',
    kind: 'Event',
    metadata: { name: `${name}.${uid.slice(0, 8)}.${reason.toLowerCase()}`, namespace },
    involvedObject: { apiVersion: about.apiVersion, kind: about.kind, name, namespace, uid },
    reason,
    message,
    type: 'Normal',
    source: { component },
    firstTimestamp: at,
    lastTimestamp: at,
    count: 1,
  });
}

function stringsOf(record: Record<string, unknown>): Record<string, string> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, String(value)]));
}

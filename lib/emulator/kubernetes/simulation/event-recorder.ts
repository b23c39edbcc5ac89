import { createHash } from 'node:crypto';
import type { Cluster } from '../cluster.ts';
import { type KubernetesObject, numberAt, type StoredObject } from '../object.ts';
import { place } from '../seeding/place.ts';
import { timestamp } from '../timestamp.ts';

export interface EventContent {
  readonly type: 'Normal' | 'Warning';
  readonly reason: string;
  readonly message: string;
  /** `kubelet`, `default-scheduler`, `job-controller`… */
  readonly component: string;
  readonly host?: string;
  /** `spec.containers{web}`, for an event about one container. */
  readonly fieldPath?: string;
}

const lifetime = 3_600_000;

/** How often the same trouble is told again, in milliseconds. */
const interval = 150_000;

/** Writes the events that controllers, scheduler and kubelets leave; the same event again only counts up. */
export class EventRecorder {
  private readonly cluster: Cluster;

  constructor(cluster: Cluster) {
    this.cluster = cluster;
  }

  record(about: StoredObject, content: EventContent, at: Date): void {
    const age = Date.now() - at.getTime();
    // Clusters forget events after an hour; what went wrong back then has kept going wrong ever since.
    if (age > lifetime && content.type === 'Normal') return;
    const last = age > lifetime ? new Date(Date.now() - interval) : at;
    const { name, namespace = 'default', uid, resourceVersion } = about.metadata;
    const { type, reason, message, component, host, fieldPath } = content;
    const hash = createHash('sha256').update(`${uid} ${reason} ${message}`).digest('hex').slice(0, 16);
    const key = { storage: 'events', namespace, name: `${name}.${hash}` };
    const known = this.cluster.objects.get(key);
    if (known) {
      const again = { ...known, lastTimestamp: timestamp(last), count: numberAt(known, 'count') + 1 };
      this.cluster.objects.put(key, again);
      return;
    }
    const event: KubernetesObject = {
      apiVersion: 'v1',
      kind: 'Event',
      metadata: { name: key.name, namespace, creationTimestamp: timestamp(at) },
      involvedObject: {
        kind: about.kind,
        namespace,
        name,
        uid,
        apiVersion: about.apiVersion,
        resourceVersion,
        ...(fieldPath && { fieldPath }),
      },
      reason,
      message,
      type,
      source: { component, ...(host && { host }) },
      reportingComponent: component,
      reportingInstance: host ?? '',
      firstTimestamp: timestamp(at),
      lastTimestamp: timestamp(last),
      count: 1 + Math.floor(age / interval),
      eventTime: null,
    };
    place(this.cluster, event, component);
  }
}

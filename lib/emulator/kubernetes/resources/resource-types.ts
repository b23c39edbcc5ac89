import { listAt, numberAt, type StoredObject, textAt, valueAt } from '../object.ts';
import { ageSince } from '../representations/duration.ts';
import { ageColumn, column, count, nameAndAge, nameColumn, sizeAt, wide } from './columns.ts';
import { type ResourceType, resourceType } from './resource-type.ts';

const core = { group: '', version: 'v1' } as const;
const apps = { group: 'apps', version: 'v1' } as const;
const batch = { group: 'batch', version: 'v1' } as const;
const csi = { group: 'secrets-store.csi.x-k8s.io', version: 'v1', custom: true } as const;

const containers = (pod: StoredObject) => listAt(pod, 'status.containerStatuses');

function podStatus(pod: StoredObject): string {
  for (const status of containers(pod)) {
    const reason = textAt(status, 'state.waiting.reason') || textAt(status, 'state.terminated.reason');
    if (reason) return reason;
  }
  return textAt(pod, 'status.phase');
}

function nodeStatus(node: StoredObject): string {
  const ready = listAt(node, 'status.conditions').find((condition) => textAt(condition, 'type') === 'Ready');
  const status = textAt(ready, 'status') === 'True' ? 'Ready' : 'NotReady';
  return valueAt(node, 'spec.unschedulable') === true ? `${status},SchedulingDisabled` : status;
}

function jobDuration(job: StoredObject, now: Date): string {
  const start = textAt(job, 'status.startTime');
  const end = textAt(job, 'status.completionTime');
  return start ? ageSince(start, end ? new Date(end) : now) : '';
}

function jobStatus(job: StoredObject): string {
  const conditions = listAt(job, 'status.conditions');
  const has = (type: string) =>
    conditions.some(
      (condition) => textAt(condition, 'type') === type && textAt(condition, 'status') === 'True',
    );
  if (has('Complete')) return 'Complete';
  return has('Failed') ? 'Failed' : 'Running';
}

const ready = (object: StoredObject) =>
  `${numberAt(object, 'status.readyReplicas')}/${numberAt(object, 'spec.replicas') || 1}`;

/** Every type of object that the clusters serve. */
export const resourceTypes: readonly ResourceType[] = [
  resourceType({
    ...core,
    plural: 'namespaces',
    kind: 'Namespace',
    namespaced: false,
    shortNames: ['ns'],
    names: 'label',
    selectableFields: ['status.phase'],
    subresources: ['status'],
    columns: [nameColumn, column('Status', (object) => textAt(object, 'status.phase')), ageColumn],
  }),
  resourceType({
    ...core,
    plural: 'secrets',
    kind: 'Secret',
    selectableFields: ['type'],
    columns: [
      nameColumn,
      column('Type', (object) => textAt(object, 'type')),
      count('Data', (object) => sizeAt(object, 'data')),
      ageColumn,
    ],
  }),
  resourceType({
    ...core,
    plural: 'configmaps',
    kind: 'ConfigMap',
    shortNames: ['cm'],
    columns: [nameColumn, count('Data', (object) => sizeAt(object, 'data')), ageColumn],
  }),
  resourceType({
    ...core,
    plural: 'serviceaccounts',
    kind: 'ServiceAccount',
    shortNames: ['sa'],
    columns: [nameColumn, count('Secrets', (object) => sizeAt(object, 'secrets')), ageColumn],
  }),
  resourceType({ ...core, plural: 'services', kind: 'Service', shortNames: ['svc'], columns: nameAndAge }),
  resourceType({
    ...core,
    plural: 'pods',
    kind: 'Pod',
    shortNames: ['po'],
    categories: ['all'],
    subresources: ['log', 'status'],
    selectableFields: ['status.phase', 'spec.nodeName'],
    columns: [
      nameColumn,
      column(
        'Ready',
        (pod) =>
          `${containers(pod).filter((status) => valueAt(status, 'ready') === true).length}/${sizeAt(pod, 'spec.containers')}`,
      ),
      column('Status', podStatus),
      count('Restarts', (pod) => numberAt(containers(pod)[0], 'restartCount')),
      ageColumn,
      wide('Node', (pod) => textAt(pod, 'spec.nodeName') || '<none>'),
    ],
  }),
  resourceType({
    ...core,
    plural: 'events',
    kind: 'Event',
    shortNames: ['ev'],
    selectableFields: [
      'involvedObject.kind',
      'involvedObject.name',
      'involvedObject.namespace',
      'involvedObject.uid',
      'reason',
      'type',
    ],
    columns: [
      column('Last Seen', (event, now) => ageSince(textAt(event, 'lastTimestamp'), now)),
      column('Type', (event) => textAt(event, 'type')),
      column('Reason', (event) => textAt(event, 'reason')),
      column(
        'Object',
        (event) =>
          `${textAt(event, 'involvedObject.kind').toLowerCase()}/${textAt(event, 'involvedObject.name')}`,
      ),
      column('Message', (event) => textAt(event, 'message')),
    ],
  }),
  resourceType({
    ...core,
    plural: 'nodes',
    kind: 'Node',
    namespaced: false,
    shortNames: ['no'],
    subresources: ['status'],
    columns: [
      nameColumn,
      column('Status', nodeStatus),
      column('Roles', () => '<none>'),
      ageColumn,
      column('Version', (node) => textAt(node, 'status.nodeInfo.kubeletVersion')),
    ],
  }),
  resourceType({
    ...batch,
    plural: 'jobs',
    kind: 'Job',
    categories: ['all'],
    subresources: ['status'],
    columns: [
      nameColumn,
      column('Status', jobStatus),
      column(
        'Completions',
        (job) => `${numberAt(job, 'status.succeeded')}/${numberAt(job, 'spec.completions') || 1}`,
      ),
      column('Duration', jobDuration),
      ageColumn,
    ],
  }),
  resourceType({
    ...apps,
    plural: 'deployments',
    kind: 'Deployment',
    shortNames: ['deploy'],
    categories: ['all'],
    subresources: ['status'],
    columns: [
      nameColumn,
      column('Ready', ready),
      count('Up-to-date', (object) => numberAt(object, 'status.updatedReplicas')),
      count('Available', (object) => numberAt(object, 'status.availableReplicas')),
      ageColumn,
    ],
  }),
  resourceType({ ...csi, plural: 'secretproviderclasses', kind: 'SecretProviderClass', columns: nameAndAge }),
];

/** The type behind a path's group, version and plural. */
export function findResourceType(group: string, version: string, plural: string): ResourceType | undefined {
  return resourceTypes.find(
    (type) => type.group === group && type.version === version && type.plural === plural,
  );
}

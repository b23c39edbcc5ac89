import { type KubernetesObject, numberAt, type StoredObject, textAt } from '../object.ts';
import { ageSince } from '../representations/duration.ts';
import { column, wide } from './columns.ts';
import { type ResourceType, resourceType } from './resource-type.ts';

/** When an event was last seen. */
function lastSeen(object: StoredObject): string {
  return (
    textAt(object, 'series.lastObservedTime') ||
    textAt(object, 'lastTimestamp') ||
    textAt(object, 'eventTime') ||
    object.metadata.creationTimestamp
  );
}

const columns = [
  column('Last Seen', (object, now) => ageSince(lastSeen(object), now)),
  column('Type', (object) => textAt(object, 'type')),
  column('Reason', (object) => textAt(object, 'reason')),
  column(
    'Object',
    (object) =>
      `${textAt(object, 'involvedObject.kind').toLowerCase()}/${textAt(object, 'involvedObject.name')}`,
  ),
  wide('Subobject', (object) => textAt(object, 'involvedObject.fieldPath')),
  wide('Source', (object) => textAt(object, 'source.component') || textAt(object, 'reportingComponent')),
  column('Message', (object) => textAt(object, 'message').trim()),
  wide('First Seen', (object, now) => ageSince(textAt(object, 'firstTimestamp') || lastSeen(object), now)),
  wide('Count', (object) => numberAt(object, 'count') || 1),
  wide('Name', (object) => object.metadata.name),
];

const involvedFields = ['kind', 'namespace', 'name', 'uid', 'apiVersion', 'resourceVersion', 'fieldPath'];

const shared = {
  version: 'v1',
  plural: 'events',
  kind: 'Event',
  shortNames: ['ev'],
  storage: 'events',
  columns,
} as const;

/** Members whose name differs between `v1` and `events.k8s.io/v1`. */
const renamed: readonly (readonly [core: string, events: string])[] = [
  ['involvedObject', 'regarding'],
  ['message', 'note'],
  ['source', 'deprecatedSource'],
  ['firstTimestamp', 'deprecatedFirstTimestamp'],
  ['lastTimestamp', 'deprecatedLastTimestamp'],
  ['count', 'deprecatedCount'],
  ['reportingComponent', 'reportingController'],
];

/** Events, which two groups show with different names for the same members. They are kept in the core group's form. */
export const eventTypes: readonly ResourceType[] = [
  resourceType({
    ...shared,
    group: '',
    selectableFields: [
      ...involvedFields.map((field) => `involvedObject.${field}`),
      'reason',
      'reportingComponent',
      'source',
      'type',
    ],
    prepare: ({ object }) => ({ ...object, type: object.type ?? 'Normal' }),
  }),
  resourceType({
    ...shared,
    group: 'events.k8s.io',
    selectableFields: [
      ...involvedFields.map((field) => `regarding.${field}`),
      'reason',
      'reportingController',
      'type',
    ],
    conversion: {
      fromStorage: (object) => ({
        ...rename(object, 0, 1),
        apiVersion: 'events.k8s.io/v1',
        kind: 'Event',
        metadata: object.metadata,
      }),
      toStorage: (object) => ({
        ...rename(object, 1, 0),
        apiVersion: 'v1',
        kind: 'Event',
        metadata: object.metadata,
      }),
    },
  }),
];

function rename(object: KubernetesObject, from: 0 | 1, to: 0 | 1): Record<string, unknown> {
  const result: Record<string, unknown> = { ...object };
  for (const pair of renamed) {
    const value = object[pair[from]];
    delete result[pair[from]];
    if (value !== undefined) result[pair[to]] = value;
  }
  return result;
}

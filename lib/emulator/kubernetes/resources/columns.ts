import { isRecord, listAt, type StoredObject, textAt, valueAt } from '../object.ts';
import { ageSince } from '../representations/duration.ts';

export type Cell = string | number | boolean | null;

/** A column of `kubectl get`. */
export interface Column {
  readonly name: string;
  readonly type: 'string' | 'integer' | 'boolean' | 'date';
  readonly format: '' | 'name';
  /** 0 is always shown, 1 with `-o wide`. */
  readonly priority: 0 | 1;
  value(object: StoredObject, now: Date): Cell;
}

type Read = (object: StoredObject, now: Date) => Cell;

export function column(name: string, value: Read): Column {
  return { name, type: 'string', format: '', priority: 0, value };
}

export function count(name: string, value: Read): Column {
  return { ...column(name, value), type: 'integer' };
}

/** A column that only `-o wide` shows. */
export function wide(name: string, value: Read): Column {
  return { ...column(name, value), priority: 1 };
}

export const nameColumn: Column = { ...column('Name', (object) => object.metadata.name), format: 'name' };

export const ageColumn: Column = column('Age', (object, now) =>
  ageSince(object.metadata.creationTimestamp, now),
);

/** What `kubectl get` shows of a resource without columns of its own. */
export const defaultColumns: readonly Column[] = [
  nameColumn,
  { ...column('Created At', (object) => object.metadata.creationTimestamp), type: 'date' },
];

export const nameAndAge: readonly Column[] = [nameColumn, ageColumn];

/** How many members an object or list at that path has. */
export function sizeAt(object: StoredObject, path: string): number {
  const value = valueAt(object, path);
  if (Array.isArray(value)) return value.length;
  return isRecord(value) ? Object.keys(value).length : 0;
}

/** `a=1,b=2`, or `<none>`. */
export function printLabels(labels: unknown): string {
  const pairs = isRecord(labels) ? Object.entries(labels).map(([key, value]) => `${key}=${value}`) : [];
  return pairs.sort().join(',') || '<none>';
}

/** A `LabelSelector` as text: its matchLabels are all that the emulator's own objects use. */
export const selectorColumn: Column = wide('Selector', (object) =>
  printLabels(valueAt(object, 'spec.selector.matchLabels')),
);

/** Containers and images of a pod template. */
export const containersColumns: readonly Column[] = [
  wide('Containers', (object) => templateContainers(object, 'name')),
  wide('Images', (object) => templateContainers(object, 'image')),
];

function templateContainers(object: StoredObject, member: string): string {
  const path = object.kind === 'CronJob' ? 'spec.jobTemplate.spec.template.spec' : 'spec.template.spec';
  return listAt(object, `${path}.containers`)
    .map((container) => textAt(container, member))
    .join(',');
}

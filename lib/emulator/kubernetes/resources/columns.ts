import { isRecord, type StoredObject, valueAt } from '../object.ts';
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

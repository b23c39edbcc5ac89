import { type KubernetesObject, type ManagedFields, sameJson } from '../object.ts';
import { timestamp } from '../timestamp.ts';
import { type Fields, fieldsOf, fromFieldsV1, toFieldsV1 } from './field-set.ts';

/**
 * Who owns which fields after an update: the writer owns what it set, nobody owns what is gone.
 * @param previous undefined for a creation
 */
export function ownedAfterUpdate(
  object: KubernetesObject,
  previous: KubernetesObject | undefined,
  manager: string,
  subresource: string,
): ManagedFields[] {
  const after = fieldsOf(object);
  const before: Fields = previous ? fieldsOf(previous) : new Map();
  const set = new Set(
    [...after.keys()].filter((path) => !before.has(path) || !sameJson(before.get(path), after.get(path))),
  );
  const managers = previous?.metadata.managedFields ?? [];
  const mine = managers.find((entry) => isEntryOf(entry, manager, 'Update', subresource));
  const others = managers
    .filter((entry) => entry !== mine)
    .map((entry) => keepOnly(entry, (path) => after.has(path) && !set.has(path)));
  const kept = fromFieldsV1(mine?.fieldsV1).filter((path) => after.has(path));
  const entry: ManagedFields =
    mine && set.size === 0
      ? { ...mine, fieldsV1: toFieldsV1(kept) }
      : newEntry(object, manager, 'Update', [...kept, ...set], subresource);
  return [...others, entry].filter(ownsSomething);
}

/** Ownership after server-side apply: the applied fields are the manager's, and only those. */
export function ownedAfterApply(
  object: KubernetesObject,
  managers: readonly ManagedFields[],
  manager: string,
  applied: Fields,
  taken: ReadonlySet<string>,
): ManagedFields[] {
  const others = managers
    .filter((entry) => !isEntryOf(entry, manager, 'Apply', ''))
    .map((entry) => keepOnly(entry, (path) => !taken.has(path)));
  return [...others, newEntry(object, manager, 'Apply', applied.keys(), '')].filter(ownsSomething);
}

export function isEntryOf(
  entry: ManagedFields,
  manager: string,
  operation: string,
  subresource: string,
): boolean {
  return (
    entry.manager === manager && entry.operation === operation && (entry.subresource ?? '') === subresource
  );
}

function keepOnly(entry: ManagedFields, keep: (path: string) => boolean): ManagedFields {
  return { ...entry, fieldsV1: toFieldsV1(fromFieldsV1(entry.fieldsV1).filter(keep)) };
}

function newEntry(
  { apiVersion }: KubernetesObject,
  manager: string,
  operation: 'Apply' | 'Update',
  paths: Iterable<string>,
  subresource: string,
): ManagedFields {
  return {
    manager,
    operation,
    apiVersion,
    time: timestamp(),
    fieldsType: 'FieldsV1',
    fieldsV1: toFieldsV1(paths),
    ...(subresource && { subresource }),
  };
}

function ownsSomething({ fieldsV1 }: ManagedFields): boolean {
  return Object.keys(fieldsV1 ?? {}).length > 0;
}

import { type KubernetesObject, objectSchema, type StoredObject, sameJson } from '../object.ts';
import { type Fields, fieldsOf, fromFieldsV1, printPath, withoutPath } from '../ownership/field-set.ts';
import { isEntryOf, ownedAfterApply } from '../ownership/managed-fields.ts';
import { applyStrategicMergePatch } from '../patches/strategic-merge-patch.ts';
import { KubernetesError } from '../status.ts';
import { newObject } from './create.ts';
import { changedObject, finish } from './update.ts';
import { admit, keepNew, keyOf, type Write } from './write.ts';

interface Conflict {
  readonly manager: string;
  readonly apiVersion: string;
  readonly path: string;
}

/**
 * Server-side apply: sets the fields that the manager applies, removes those it applied before and no longer does.
 * @param force takes over fields of others instead of refusing
 * @throws KubernetesError 409 naming the fields that others own with another value
 */
export function apply(
  write: Write,
  applied: KubernetesObject,
  force: boolean,
): { created: boolean; object: StoredObject } {
  const live = write.cluster.objects.get(keyOf(write.target));
  const fields = fieldsOf(applied);
  if (!live) {
    const object = newObject(write, {
      ...applied,
      metadata: { ...applied.metadata, name: write.target.name },
    });
    const managedFields = ownedAfterApply(object, [], write.manager, fields, new Set());
    return {
      created: true,
      object: keepNew(write, { ...object, metadata: { ...object.metadata, managedFields } }),
    };
  }
  const conflicts = conflictsOf(write, live, fields);
  if (conflicts.length > 0 && !force) throw applyConflict(conflicts);
  const merged = objectSchema.parse(
    abandoned(write, live, fields).reduce(
      (object, path) => withoutPath(object, path),
      applyStrategicMergePatch(live, { ...applied, metadata: { ...applied.metadata, managedFields: null } }),
    ),
  );
  const changed = admit(write, changedObject(merged, live, write), live);
  const taken = new Set(conflicts.map(({ path }) => path));
  const managedFields = ownedAfterApply(
    changed,
    live.metadata.managedFields ?? [],
    write.manager,
    fields,
    taken,
  );
  return {
    created: false,
    object: finish(write, { ...changed, metadata: { ...changed.metadata, managedFields } }, live),
  };
}

function conflictsOf({ manager }: Write, live: StoredObject, applied: Fields): Conflict[] {
  const current = fieldsOf(live);
  const wanted = (path: string) =>
    applied.has(path) && current.has(path) && !sameJson(applied.get(path), current.get(path));
  return (live.metadata.managedFields ?? [])
    .filter((entry) => !isEntryOf(entry, manager, 'Apply', ''))
    .flatMap((entry) =>
      fromFieldsV1(entry.fieldsV1)
        .filter(wanted)
        .map((path) => ({ manager: entry.manager ?? '', apiVersion: String(entry.apiVersion), path })),
    );
}

/** Paths that this manager applied before, does not apply now, and that nobody else owns. */
function abandoned({ manager }: Write, live: StoredObject, applied: Fields): string[] {
  const managers = live.metadata.managedFields ?? [];
  const mine = managers.find((entry) => isEntryOf(entry, manager, 'Apply', ''));
  const elsewhere = new Set(
    managers.filter((entry) => entry !== mine).flatMap((entry) => fromFieldsV1(entry.fieldsV1)),
  );
  return fromFieldsV1(mine?.fieldsV1).filter((path) => !applied.has(path) && !elsewhere.has(path));
}

function applyConflict(conflicts: readonly Conflict[]): KubernetesError {
  const causes = conflicts.map(({ manager, apiVersion, path }) => ({
    reason: 'FieldManagerConflict',
    message: `conflict with "${manager}" using ${apiVersion}`,
    field: printPath(path),
  }));
  const list = causes.map(({ message, field }) => `${message}: ${field}`);
  const summary = list.length === 1 ? list[0] : `\n- ${list.join('\n- ')}`;
  const plural = list.length === 1 ? 'conflict' : 'conflicts';
  return new KubernetesError(409, 'Conflict', `Apply failed with ${list.length} ${plural}: ${summary}`, {
    causes,
  });
}

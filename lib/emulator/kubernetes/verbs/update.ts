import type { KubernetesObject, StoredObject } from '../object.ts';
import { ownedAfterUpdate } from '../ownership/managed-fields.ts';
import { badRequest, conflict, modifiedMeanwhile, notFound } from '../status.ts';
import { remove } from './delete.ts';
import { admit, keepChanged, keyOf, type Write } from './write.ts';

/**
 * Replaces an object, or only its status when the path says so.
 * @throws KubernetesError 404, or 409 when somebody else was faster
 */
export function update(write: Write, given: KubernetesObject): StoredObject {
  const { type, name, subresource } = write.target;
  const previous = write.cluster.objects.get(keyOf(write.target));
  if (!previous) throw notFound(type, name);
  if (given.metadata.name !== name) {
    throw badRequest(
      `the name of the object (${given.metadata.name}) does not match the name on the URL (${name})`,
    );
  }
  const changed = admit(write, changedObject(given, previous, write), previous);
  const managedFields = ownedAfterUpdate(changed, previous, write.manager, subresource);
  return finish(write, { ...changed, metadata: { ...changed.metadata, managedFields } }, previous);
}

/**
 * The object that a write makes of the previous one: the status changes only through its subresource.
 * @throws KubernetesError 409 for a stale resource version or another object's uid
 */
export function changedObject(
  given: KubernetesObject,
  previous: StoredObject,
  { target }: Write,
): KubernetesObject {
  const { type, name, subresource } = target;
  const { resourceVersion, uid } = given.metadata;
  if (resourceVersion && resourceVersion !== previous.metadata.resourceVersion) {
    throw conflict(type, name, modifiedMeanwhile);
  }
  if (uid && uid !== previous.metadata.uid) {
    const why = `Precondition failed: UID in precondition: ${uid}, UID in object meta: ${previous.metadata.uid}`;
    throw conflict(type, name, why);
  }
  if (subresource === 'status') return { ...previous, status: given.status };
  const { deletionTimestamp } = previous.metadata;
  const metadata = { ...given.metadata, ...(deletionTimestamp && { deletionTimestamp }) };
  if (!type.subresources.includes('status')) return { ...given, metadata };
  const { status: _status, ...rest } = given;
  return {
    ...rest,
    apiVersion: given.apiVersion,
    kind: given.kind,
    metadata,
    ...(previous.status !== undefined && { status: previous.status }),
  };
}

/** Keeps the change; an object that was only waiting for its last finalizer goes with it. */
export function finish(write: Write, changed: KubernetesObject, previous: StoredObject): StoredObject {
  const kept = keepChanged(write, changed, previous);
  const { deletionTimestamp, finalizers = [] } = kept.metadata;
  if (deletionTimestamp && finalizers.length === 0 && !write.dryRun)
    remove(write.cluster, keyOf(write.target));
  return kept;
}

import { randomUUID } from 'node:crypto';
import { generateName } from '../names.ts';
import type { KubernetesObject, StoredObject } from '../object.ts';
import { ownedAfterUpdate } from '../ownership/managed-fields.ts';
import { alreadyExists, badRequest, forbidden, notFound } from '../status.ts';
import { admit, keepNew, type Write } from './write.ts';

const namespaces = { group: '', plural: 'namespaces' };

/**
 * Creates an object.
 * @throws KubernetesError 404 when the namespace is missing, 409 when the name is taken
 */
export function create(write: Write, given: KubernetesObject): StoredObject {
  return keepNew(write, createdBy(write, newObject(write, given)));
}

/** The object as it will be kept, without the writer's field ownership. */
export function newObject(write: Write, given: KubernetesObject): KubernetesObject {
  const { type, namespace } = write.target;
  if (type.namespaced && namespace === undefined)
    throw badRequest('an empty namespace may not be set during creation');
  if (given.metadata.resourceVersion)
    throw badRequest('resourceVersion should not be set on objects to be created');
  const name = nameOf(write, given);
  if (namespace !== undefined) demandNamespace(write, namespace, name);
  if (name && write.cluster.objects.get({ storage: type.storage, namespace: namespace ?? '', name })) {
    throw alreadyExists(type, name);
  }
  const {
    deletionTimestamp: _deleted,
    creationTimestamp: _created,
    managedFields: _fields,
    ...metadata
  } = given.metadata;
  const { status: _status, ...withoutStatus } = given;
  const body = type.subresources.includes('status') ? withoutStatus : given;
  return admit(
    write,
    {
      ...body,
      apiVersion: given.apiVersion,
      kind: given.kind,
      metadata: { ...metadata, name, uid: randomUUID() },
    },
    undefined,
  );
}

function createdBy({ manager }: Write, object: KubernetesObject): KubernetesObject {
  return {
    ...object,
    metadata: { ...object.metadata, managedFields: ownedAfterUpdate(object, undefined, manager, '') },
  };
}

function nameOf({ cluster, target }: Write, { metadata }: KubernetesObject): string {
  if (metadata.name || !metadata.generateName) return metadata.name;
  const { type, namespace = '' } = target;
  for (;;) {
    const name = generateName(metadata.generateName);
    if (!cluster.objects.get({ storage: type.storage, namespace, name })) return name;
  }
}

function demandNamespace({ cluster, target }: Write, namespace: string, name: string): void {
  const found = cluster.objects.get({ storage: 'namespaces', namespace: '', name: namespace });
  if (!found) throw notFound(namespaces, namespace);
  if (!found.metadata.deletionTimestamp) return;
  const why = `unable to create new content in namespace ${namespace} because it is being terminated`;
  throw forbidden(target.type, name, why);
}

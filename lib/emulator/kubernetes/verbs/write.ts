import type { Cluster } from '../cluster.ts';
import { checkLabels, checkName } from '../names.ts';
import {
  type IdentifiedObject,
  type KubernetesObject,
  objectSchema,
  type StoredObject,
  sameJson,
  withoutNulls,
} from '../object.ts';
import { groupVersion } from '../resources/resource-type.ts';
import type { Target } from '../server/request-info.ts';
import { badRequest, invalid } from '../status.ts';
import { timestamp } from '../timestamp.ts';

/** A change somebody asks for. */
export interface Write {
  readonly cluster: Cluster;
  readonly target: Target;
  /** Name under which the writer owns fields. */
  readonly manager: string;
  /** Answer as if it had been done. */
  readonly dryRun: boolean;
}

/**
 * Reads a body as an object of the type that the path names.
 * @throws KubernetesError 400
 */
export function readObject({ type, namespace }: Target, body: unknown): KubernetesObject {
  const parsed = objectSchema.safeParse({ metadata: {}, ...Object(withoutNulls(body)) });
  if (!parsed.success) {
    const where = parsed.error.issues[0]?.path.join('.') ?? '';
    throw badRequest(
      `${type.kind} in version "${type.version}" cannot be handled as a ${type.kind}: ${where} is malformed`,
    );
  }
  const object = parsed.data;
  if (object.kind !== type.kind) {
    throw badRequest(
      `${object.kind} in version "${object.apiVersion}" cannot be handled as a ${type.kind}: no kind "${object.kind}" is registered for this resource`,
    );
  }
  if (object.apiVersion !== groupVersion(type)) {
    throw badRequest(
      `the API version in the data (${object.apiVersion}) does not match the expected API version (${groupVersion(type)})`,
    );
  }
  const { namespace: own } = object.metadata;
  if (namespace !== undefined && own && own !== namespace) {
    throw badRequest('the namespace of the provided object does not match the namespace sent on the request');
  }
  return type.conversion?.toStorage(object) ?? object;
}

/**
 * Lets the type fill in and check an object.
 * @throws KubernetesError 422 with a cause for each bad field
 */
export function admit(
  { cluster, target }: Write,
  object: KubernetesObject,
  previous: StoredObject | undefined,
): KubernetesObject {
  const { type, namespace = '' } = target;
  const metadata = { ...object.metadata, ...(type.namespaced && { namespace }) };
  const prepared = type.prepare?.({ object: { ...object, metadata }, previous, namespace, cluster }) ?? {
    ...object,
    metadata,
  };
  const causes = [
    ...checkName(metadata.name, type.names),
    ...checkLabels(metadata.labels),
    ...(type.check?.(prepared, previous) ?? []),
  ];
  if (causes.length > 0) throw invalid(type, metadata.name, causes);
  return prepared;
}

/** Keeps a created object, or only shows what would be kept. */
export function keepNew(write: Write, object: KubernetesObject): StoredObject {
  const { uid = '', creationTimestamp = timestamp() } = object.metadata;
  const hasGenerations = write.target.type.group !== '' && object.spec !== undefined;
  const metadata = { ...object.metadata, uid, creationTimestamp, ...(hasGenerations && { generation: 1 }) };
  return put(write, { ...object, metadata });
}

/** Keeps a changed object. One that has not changed keeps its resource version too. */
export function keepChanged(write: Write, object: KubernetesObject, previous: StoredObject): StoredObject {
  const { uid, creationTimestamp, resourceVersion, generation } = previous.metadata;
  const grown =
    generation === undefined || sameJson(object.spec, previous.spec) ? generation : generation + 1;
  const metadata = {
    ...object.metadata,
    uid,
    creationTimestamp,
    resourceVersion,
    ...(grown !== undefined && { generation: grown }),
  };
  const changed = { ...object, metadata };
  return sameJson(withoutManagers(changed), withoutManagers(previous)) ? previous : put(write, changed);
}

function put({ cluster, target, dryRun }: Write, object: IdentifiedObject): StoredObject {
  const { type, namespace = '' } = target;
  const { name, resourceVersion = '' } = object.metadata;
  if (dryRun) return { ...object, metadata: { ...object.metadata, resourceVersion } };
  return cluster.objects.put({ storage: type.storage, namespace, name }, object);
}

function withoutManagers({
  metadata: { managedFields: _fields, ...metadata },
  ...rest
}: KubernetesObject): object {
  return { ...rest, metadata };
}

/** The key of the object that a path names. */
export function keyOf({ type, namespace = '', name }: Target) {
  return { storage: type.storage, namespace, name };
}

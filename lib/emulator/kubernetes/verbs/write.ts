import { randomUUID } from 'node:crypto';
import type { Cluster } from '../cluster.ts';
import {
  isRecord,
  type KubernetesObject,
  objectSchema,
  type StoredObject,
  sameJson,
  valueAt,
  withoutNulls,
} from '../object.ts';
import { jsonPatch } from '../patches/json-patch.ts';
import { mergePatch, strategicMerge } from '../patches/merge.ts';
import type { ResourceType } from '../resources/resource-type.ts';
import {
  alreadyExists,
  badRequest,
  conflict,
  invalid,
  invalidValue,
  KubernetesError,
  modifiedMeanwhile,
  notFound,
} from '../status.ts';
import type { UnversionedObject } from '../storage/object-store.ts';
import { read } from './read.ts';

export interface Write {
  readonly cluster: Cluster;
  readonly type: ResourceType;
  readonly namespace: string;
  /** Who writes, for field ownership. */
  readonly manager: string;
  readonly dryRun: boolean;
}

const label = /^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$/;
const subdomain = /^[a-z0-9]([-.a-z0-9]{0,251}[a-z0-9])?$/;

/** Reads a request's body as an object. @throws KubernetesError 400 */
export function parseObject(type: ResourceType, body: unknown): KubernetesObject {
  const parsed = objectSchema.safeParse(withoutNulls(body));
  if (!parsed.success)
    throw badRequest('the body is not a Kubernetes object: apiVersion, kind and metadata are needed');
  if (parsed.data.kind !== type.kind) {
    throw badRequest(
      `the object provided is unrecognized: kind ${parsed.data.kind} does not match ${type.kind}`,
    );
  }
  return parsed.data;
}

/** Creates an object. @throws KubernetesError 404 without its namespace, 409 when it exists, 422 for a bad name */
export function create(write: Write, given: KubernetesObject): StoredObject {
  const { cluster, type, namespace } = write;
  const name = given.metadata.name || `${given.metadata.generateName ?? ''}${randomUUID().slice(0, 5)}`;
  if (type.namespaced && !cluster.objects.get({ storage: 'namespaces', namespace: '', name: namespace })) {
    throw notFound({ group: '', plural: 'namespaces' }, namespace);
  }
  const rule = type.names === 'label' ? label : subdomain;
  if (!rule.test(name)) {
    throw invalid(type, name, [
      invalidValue(
        'metadata.name',
        name,
        "a lowercase RFC 1123 name must consist of lower case alphanumeric characters, '-' or '.', and must start and end with an alphanumeric character",
      ),
    ]);
  }
  if (cluster.objects.get({ storage: type.storage, namespace, name })) throw alreadyExists(type, name);
  const object = owned(write, normalized(type, given), undefined);
  return keep(write, name, {
    ...object,
    metadata: { ...object.metadata, uid: randomUUID(), creationTimestamp: timestamp(), generation: 1 },
  });
}

/** Replaces an object. @throws KubernetesError 409 when the client's resource version is not the newest */
export function update(write: Write, name: string, given: KubernetesObject, subresource = ''): StoredObject {
  const previous = read(write.cluster, write.type, write.namespace, name);
  const version = given.metadata.resourceVersion;
  if (version && version !== previous.metadata.resourceVersion)
    throw conflict(write.type, name, modifiedMeanwhile);
  const { uid, creationTimestamp, generation = 1 } = previous.metadata;
  const merged =
    subresource === 'status' ? { ...previous, status: given.status } : withStatus(given, previous);
  const object = owned(write, normalized(write.type, merged), previous);
  const changed = !sameJson(valueAt(object, 'spec'), valueAt(previous, 'spec'));
  return keep(write, name, {
    ...object,
    metadata: {
      ...object.metadata,
      uid,
      creationTimestamp,
      generation: changed ? generation + 1 : generation,
    },
  });
}

/** Applies a patch of any of Kubernetes' four kinds; server-side apply creates what is missing. */
export function patch(
  write: Write,
  name: string,
  contentType: string,
  body: unknown,
  subresource = '',
): StoredObject {
  const { cluster, type, namespace } = write;
  const previous = cluster.objects.get({ storage: type.storage, namespace, name });
  if (contentType === 'application/apply-patch+yaml') {
    const applied = parseObject(type, body);
    if (!previous) return create(write, { ...applied, metadata: { ...applied.metadata, name } });
    return update(write, name, parseObject(type, strategicMerge(previous, applied)), subresource);
  }
  if (!previous) throw notFound(type, name);
  const merged =
    contentType === 'application/json-patch+json'
      ? jsonPatch(previous, body)
      : contentType === 'application/strategic-merge-patch+json'
        ? strategicMerge(previous, body)
        : contentType === 'application/merge-patch+json'
          ? mergePatch(previous, body)
          : undefined;
  if (merged === undefined)
    throw new KubernetesError(415, 'UnsupportedMediaType', `the patch type ${contentType} is not supported`);
  return update(write, name, parseObject(type, merged), subresource);
}

/** Deletes an object and everything it owns; a namespace takes along what is in it. */
export function remove({ cluster, type, namespace, dryRun }: Write, name: string): StoredObject {
  const object = read(cluster, type, namespace, name);
  if (dryRun) return object;
  cluster.objects.remove({ storage: type.storage, namespace, name });
  const owned = cluster.objects.ownedBy(object.metadata.uid);
  const inside = type.storage === 'namespaces' ? cluster.objects.keysIn(name) : [];
  for (const key of [...owned, ...inside]) cluster.objects.remove(key);
  return object;
}

function keep(write: Write, name: string, object: UnversionedObject): StoredObject {
  const { cluster, type, namespace, dryRun } = write;
  const metadata = { ...object.metadata, name, ...(type.namespaced ? { namespace } : {}) };
  const complete = { ...object, apiVersion: String(object.apiVersion), kind: type.kind, metadata };
  if (dryRun)
    return { ...complete, metadata: { ...metadata, resourceVersion: String(cluster.objects.revision) } };
  return cluster.objects.put({ storage: type.storage, namespace, name }, complete);
}

/** Whole seconds, as Kubernetes writes times. */
export const timestamp = (): string => new Date().toISOString().replace(/\.\d+/, '');

/** What the server fills in: Secrets' `stringData` and type, a namespace's phase. */
function normalized(type: ResourceType, object: KubernetesObject): KubernetesObject {
  if (type.storage === 'secrets') {
    const { stringData, data, ...rest } = object;
    const encoded = Object.entries(isRecord(stringData) ? stringData : {}).map(([key, value]) => [
      key,
      Buffer.from(String(value)).toString('base64'),
    ]);
    return {
      ...rest,
      data: { ...(isRecord(data) ? data : {}), ...Object.fromEntries(encoded) },
      type: object.type ?? 'Opaque',
    };
  }
  if (type.storage === 'namespaces') {
    const labels = { ...object.metadata.labels, 'kubernetes.io/metadata.name': object.metadata.name };
    return {
      ...object,
      metadata: { ...object.metadata, labels },
      spec: { finalizers: ['kubernetes'] },
      status: { phase: 'Active' },
    };
  }
  return object;
}

function withStatus(given: KubernetesObject, previous: StoredObject): KubernetesObject {
  return previous.status === undefined ? given : { ...given, status: previous.status };
}

/** Field ownership, as far as clients read it: which keys of `data` a writer set. */
export function owned(
  write: Pick<Write, 'manager'>,
  object: KubernetesObject,
  previous: StoredObject | undefined,
): KubernetesObject {
  const keys = Object.keys(isRecord(object.data) ? object.data : {}).sort();
  if (keys.length === 0) return object;
  const before = isRecord(previous?.data) ? previous.data : {};
  const data = isRecord(object.data) ? object.data : {};
  const set = keys.filter((key) => before[key] !== data[key]);
  const kept = (previous?.metadata.managedFields ?? []).filter(({ manager }) => manager !== write.manager);
  const mine = previous?.metadata.managedFields?.find(({ manager }) => manager === write.manager);
  const earlier = Object.keys(isRecord(mine?.fieldsV1?.['f:data']) ? mine.fieldsV1['f:data'] : {});
  const fields = [
    ...new Set([...earlier.filter((key) => keys.includes(key.slice(2))), ...set.map((key) => `f:${key}`)]),
  ];
  const entry = {
    manager: write.manager,
    operation: 'Update',
    apiVersion: object.apiVersion,
    time: timestamp(),
    fieldsType: 'FieldsV1',
    fieldsV1: { 'f:data': Object.fromEntries(fields.map((key) => [key, {}])) },
  };
  const others = kept.map((other) => withoutLostKeys(other, keys));
  return { ...object, metadata: { ...object.metadata, managedFields: [...others, entry] } };
}

function withoutLostKeys(
  entry: NonNullable<StoredObject['metadata']['managedFields']>[number],
  keys: readonly string[],
) {
  const data = entry.fieldsV1?.['f:data'];
  if (!isRecord(data)) return entry;
  const left = Object.fromEntries(Object.entries(data).filter(([key]) => keys.includes(key.slice(2))));
  return { ...entry, fieldsV1: { ...entry.fieldsV1, 'f:data': left } };
}

import type { KubernetesObject, StoredObject } from '../object.ts';
import { groupVersion, type ResourceType } from '../resources/resource-type.ts';
import { type ListMetadata, metadataOf, metadataVersion } from './metadata.ts';
import type { Representation } from './representation.ts';
import { table } from './table.ts';

/** One object in the form asked for. */
export function represent(
  type: ResourceType,
  object: StoredObject,
  as: Representation,
  now: Date,
): KubernetesObject | object {
  const converted = type.conversion?.fromStorage(object) ?? object;
  if (as === 'table') return table(type, [object], { resourceVersion: object.metadata.resourceVersion }, now);
  return as === 'metadata' ? metadataOf(converted) : converted;
}

/** A list of objects in the form asked for. */
export function representList(
  type: ResourceType,
  objects: readonly StoredObject[],
  metadata: ListMetadata,
  as: Representation,
  now: Date,
): object {
  if (as === 'table') return table(type, objects, metadata, now);
  const items = objects.map((object) => type.conversion?.fromStorage(object) ?? object);
  if (as === 'metadata') {
    return {
      kind: 'PartialObjectMetadataList',
      apiVersion: metadataVersion,
      metadata,
      items: items.map(metadataOf),
    };
  }
  return {
    kind: `${type.kind}List`,
    apiVersion: groupVersion(type),
    metadata,
    // Items of built-in types do not repeat what the list says of them; those of custom types do.
    items: type.custom ? items : items.map(({ apiVersion: _version, kind: _kind, ...rest }) => rest),
  };
}

import type { StoredObject } from '../object.ts';
import type { ResourceType } from '../resources/resource-type.ts';
import { type ListMetadata, metadataOf } from './metadata.ts';

/** The table that `kubectl get` prints: columns of the type, a row for each object with its metadata. */
export function table(
  type: ResourceType,
  objects: readonly StoredObject[],
  metadata: ListMetadata,
  now: Date,
): object {
  return {
    kind: 'Table',
    apiVersion: 'meta.k8s.io/v1',
    metadata,
    columnDefinitions: type.columns.map(({ name, type: columnType, format, priority }) => ({
      name,
      type: columnType,
      format,
      description: '',
      priority,
    })),
    rows: objects.map((object) => ({
      cells: type.columns.map((column) => column.value(object, now)),
      object: metadataOf(object),
    })),
  };
}

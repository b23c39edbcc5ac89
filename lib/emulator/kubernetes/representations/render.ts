import type { StoredObject } from '../object.ts';
import { groupVersion, type ResourceType } from '../resources/resource-type.ts';

/** How a client wants objects: whole, without their content, or as the rows of a table. */
export type Representation = 'object' | 'metadata' | 'table';

/** Reads the Accept header; the first form that is known wins, as the real server does. */
export function representationOf(accept: string): Representation {
  for (const part of accept.split(',')) {
    if (/as=Table\b/.test(part)) return 'table';
    if (/as=PartialObjectMetadata/.test(part)) return 'metadata';
    if (/application\/json/.test(part)) return 'object';
  }
  return 'object';
}

/** One object, for get and for watch. */
export function renderObject(type: ResourceType, object: StoredObject, as: Representation): unknown {
  if (as === 'table') return table(type, [object], object.metadata.resourceVersion, true);
  return as === 'metadata' ? metadataOf(object) : object;
}

/** A list of objects. */
export function renderList(
  type: ResourceType,
  items: readonly StoredObject[],
  page: { resourceVersion: string; continue?: string; remainingItemCount?: number },
  as: Representation,
): unknown {
  if (as === 'table') return { ...table(type, items, page.resourceVersion, true), metadata: page };
  if (as === 'metadata') {
    return {
      kind: 'PartialObjectMetadataList',
      apiVersion: 'meta.k8s.io/v1',
      metadata: page,
      items: items.map(metadataOf),
    };
  }
  return { kind: `${type.kind}List`, apiVersion: groupVersion(type), metadata: page, items };
}

function metadataOf({ metadata }: StoredObject) {
  return { kind: 'PartialObjectMetadata', apiVersion: 'meta.k8s.io/v1', metadata };
}

function table(
  type: ResourceType,
  items: readonly StoredObject[],
  resourceVersion: string,
  withObject: boolean,
) {
  const now = new Date();
  return {
    kind: 'Table',
    apiVersion: 'meta.k8s.io/v1',
    metadata: { resourceVersion },
    columnDefinitions: type.columns.map(({ name, type: of, format, priority }) => ({
      name,
      type: of,
      format,
      priority,
      description: '',
    })),
    rows: items.map((object) => ({
      cells: type.columns.map((column) => column.value(object, now)),
      ...(withObject ? { object: metadataOf(object) } : {}),
    })),
  };
}

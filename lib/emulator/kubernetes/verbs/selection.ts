import { type StoredObject, textAt } from '../object.ts';
import type { ResourceType } from '../resources/resource-type.ts';
import { parseFieldSelector, parseLabelSelector } from '../selectors.ts';

/** Whether an object is among those that a query asks for. */
export type Selection = (object: StoredObject) => boolean;

/**
 * Reads `labelSelector` and `fieldSelector` of a query.
 * @param name of one object, when the path names it
 * @throws KubernetesError 400
 */
export function selectionOf(type: ResourceType, query: URLSearchParams, name: string): Selection {
  const labels = parseLabelSelector(query.get('labelSelector') ?? '');
  const allowed = ['metadata.name', 'metadata.namespace', ...type.selectableFields];
  const fields = parseFieldSelector(query.get('fieldSelector') ?? '', allowed);
  return (object) => {
    if (name && object.metadata.name !== name) return false;
    if (!labels(object.metadata.labels ?? {})) return false;
    const seen = type.conversion?.fromStorage(object) ?? object;
    return fields((field) => textAt(seen, field));
  };
}

/** True when the query narrows the collection down. */
export function selects(query: URLSearchParams): boolean {
  return Boolean(query.get('labelSelector') || query.get('fieldSelector'));
}

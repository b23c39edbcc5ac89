import type { ResourceKind, ResourceRef } from '#lib/connections/relations/cluster-resource.ts';
import { kinds } from './kinds.ts';

/**
 * Path of a collection below the API server's address.
 * @param namespace all of them when left out
 */
export function collectionPath(kind: ResourceKind, namespace?: string): string {
  const { apiVersion, plural } = kinds[kind];
  const root = apiVersion.includes('/') ? `/apis/${apiVersion}` : `/api/${apiVersion}`;
  return namespace === undefined
    ? `${root}/${plural}`
    : `${root}/namespaces/${encodeURIComponent(namespace)}/${plural}`;
}

/** Path of one object below the API server's address. */
export const objectPath = ({ kind, namespace, name }: ResourceRef): string =>
  `${collectionPath(kind, namespace)}/${encodeURIComponent(name)}`;

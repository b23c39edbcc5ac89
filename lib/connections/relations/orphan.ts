import { releaseNamespace } from '../names.ts';
import type { ClusterResource } from './cluster-resource.ts';
import type { Relations } from './relations.ts';

const names = {
  Secret: /^sc-[a-z0-9]+-secret$/,
  ServiceAccount: /^sc-account-[0-9a-f-]{36}$/,
} as const;

/** Annotation of a resource that somebody decided to keep although its connection is gone. */
export const keptMark = 'connector-portal/kept';

export const isKept = ({ marks }: Pick<ClusterResource, 'marks'>): boolean => marks?.[keptMark] === 'true';

/** Whether Service Connector made a resource, as its name tells. */
export function isMadeByConnector({ kind, name, namespace }: ClusterResource): boolean {
  if (namespace === releaseNamespace) return true;
  return (kind === 'Secret' || kind === 'ServiceAccount') && names[kind].test(name);
}

/** Whether a resource is what a deleted connection left behind, and nobody keeps: Azure leaves them all in place. */
export function isOrphan(resource: ClusterResource, relations: Relations): boolean {
  return (
    resource.namespace !== releaseNamespace &&
    isMadeByConnector(resource) &&
    !isKept(resource) &&
    relations.connectionsOf(resource).length === 0
  );
}

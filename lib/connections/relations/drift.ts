import { type Connection, type ExpectedResource, expectedResources, isInProgress } from '../connection.ts';
import { type ClusterResource, resourceKey } from './cluster-resource.ts';
import { endFindings } from './ends.ts';
import { expectedKeys } from './expected-keys.ts';
import { type Finding, finding } from './finding.ts';
import type { Relations } from './relations.ts';
import type { Readable } from './wiring.ts';

/** Where a connection is no longer as Service Connector made it: its resources in the cluster, and its ends in Azure. One that is being made or has failed has not drifted. */
export function driftFindings(connection: Connection, relations: Relations, readable: Readable): Finding[] {
  const { provisioningState } = connection;
  if (isInProgress(provisioningState) || provisioningState === 'Failed') return [];
  const inCluster = expectedResources(connection).flatMap((expected) => {
    if (!readable(expected.kind)) return [];
    const resource = relations.resources.get(resourceKey(expected));
    if (!resource) return [finding('resourceMissing', { kind: expected.kind, name: expected.name })];
    return expected.kind === 'Secret'
      ? [...keyFindings(connection, resource), ...editFindings(resource)]
      : annotationFindings(expected, resource);
  });
  return [...endFindings(connection, relations.ends), ...inCluster];
}

function keyFindings(connection: Connection, { name, keys = [] }: ClusterResource): Finding[] {
  // A Secret whose fields nobody owns does not say which keys it has.
  if (keys.length === 0) return [];
  const gone = (expectedKeys(connection) ?? [])
    .filter((alternatives) => !alternatives.some((key) => keys.some((one) => one.key === key)))
    .map(([key = '']) => key);
  return gone.length > 0 ? [finding('keysGone', { secret: name, keys: gone.join(', ') })] : [];
}

/** Whoever wrote a Secret first is Service Connector; what another wrote later was edited. The cluster keeps that record. */
function editFindings({ name, keys = [] }: ClusterResource): Finding[] {
  const [first] = [...keys].sort((a, b) => (a.at ?? '').localeCompare(b.at ?? ''));
  const edited = keys.filter(({ manager }) => manager !== first?.manager);
  const [one] = edited;
  if (!one) return [];
  return [
    finding('editedByHand', {
      secret: name,
      keys: edited.map(({ key }) => key).join(', '),
      manager: one.manager,
      at: one.at ?? '',
    }),
  ];
}

function annotationFindings({ annotations }: ExpectedResource, { name, marks }: ClusterResource): Finding[] {
  return Object.entries(annotations)
    .filter(([key, value]) => marks?.[key] !== value)
    .map(([annotation, expected]) =>
      finding('annotationChanged', {
        account: name,
        annotation,
        expected,
        actual: marks?.[annotation] ?? '–',
      }),
    );
}

import type { Connection } from '../connection.ts';
import { releaseNamespace } from '../names.ts';
import { type ClusterResource, isWorkload, resourceKey } from './cluster-resource.ts';
import { driftFindings } from './drift.ts';
import { type Finding, type FindingGroup, finding, groupOfFinding } from './finding.ts';
import { isKept, isMadeByConnector, isOrphan } from './orphan.ts';
import type { Relations } from './relations.ts';
import { type Readable, wiringFindings } from './wiring.ts';

/** How a resource stands: by what is wrong with it first, then by what the cluster says. */
export type ResourceHealth = FindingGroup | 'ready' | 'notReady' | 'used' | 'unused' | 'kept';

/** A resource with all that is known about its part in connections. */
export interface ResourceView {
  /** Of the resource; made once, since a long list is gone through by it at every letter of a filter. */
  readonly key: string;
  readonly resource: ClusterResource;
  readonly connections: readonly Connection[];
  readonly users: readonly ClusterResource[];
  readonly findings: readonly Finding[];
  readonly health: ResourceHealth;
  /** Part of Service Connector's own world, and not only of the cluster's. */
  readonly related: boolean;
}

const worstFirst: readonly FindingGroup[] = ['orphan', 'wiring', 'drift', 'stale'];

/**
 * Looks at one resource in the light of all others.
 * @param judged false while not all of the cluster has been read: then nothing is called wrong
 */
export function viewResource(
  resource: ClusterResource,
  relations: Relations,
  readable: Readable,
  judged = true,
): ResourceView {
  const workload = isWorkload(resource.kind);
  const connections = workload ? relations.connectionsBehind(resource) : relations.connectionsOf(resource);
  const users = workload ? [] : relations.usersOf(resource);
  const findings = judged ? findingsOf(resource, users, connections, relations, readable) : [];
  const groups = findings.map(groupOfFinding);
  return {
    key: resourceKey(resource),
    resource,
    connections,
    users,
    findings,
    health:
      worstFirst.find((group) => groups.includes(group)) ??
      plainHealth(resource, workload, users, connections),
    related:
      connections.length > 0 ||
      findings.length > 0 ||
      resource.namespace === releaseNamespace ||
      isMadeByConnector(resource),
  };
}

function plainHealth(
  resource: ClusterResource,
  workload: boolean,
  users: readonly ClusterResource[],
  connections: readonly Connection[],
): ResourceHealth {
  if (workload) return resource.ready === false ? 'notReady' : 'ready';
  if (isKept(resource) && connections.length === 0) return 'kept';
  return users.length > 0 ? 'used' : 'unused';
}

function findingsOf(
  resource: ClusterResource,
  users: readonly ClusterResource[],
  connections: readonly Connection[],
  relations: Relations,
  readable: Readable,
): Finding[] {
  if (isWorkload(resource.kind))
    return [...orphanUse(resource, relations), ...wiringFindings(resource, relations, readable)];
  if (isOrphan(resource, relations)) return [finding('orphaned', { users: String(users.length) })];
  return connections.flatMap((connection) =>
    driftFindings(connection, relations, readable).filter(({ values }) =>
      [values.secret, values.account].includes(resource.name),
    ),
  );
}

/** Secrets of deleted connections that a workload still lives on. */
function orphanUse({ namespace, references }: ClusterResource, relations: Relations): Finding[] {
  const names = new Set((references?.secrets ?? []).map(({ name }) => name));
  return [...names].flatMap((name) => {
    const secret = relations.resources.get(`Secret/${namespace}/${name}`);
    return secret && isOrphan(secret, relations) ? [finding('usesOrphan', { secret: name })] : [];
  });
}

import { type Connection, expectedResources, linkerId } from '../connection.ts';
import { expectedCredential, identityOf, objectsOf } from '../diagnosis/connection-evidence.ts';
import type { Evidence } from '../diagnosis/evidence.ts';
import { seen } from '../diagnosis/source.ts';
import type { ClusterResource, ResourceRef } from '../relations/cluster-resource.ts';
import type { Relations } from '../relations/relations.ts';
import type { StepId } from '../timeline/look.ts';
import { lookAtSteps } from '../timeline/timeline.ts';

/** What can go along with a connection, and what the server is asked for when it is chosen. */
export type Removal =
  | (ResourceRef & { readonly kind: 'Secret' | 'ServiceAccount' | 'SecretProviderClass' })
  | { readonly kind: 'FederatedCredential'; readonly identityId: string; readonly name: string };

export interface OfferedRemoval {
  readonly removal: Removal;
  /** Names of other connections that live on it: then it is not offered. */
  readonly sharedWith: readonly string[];
  /** Workloads that refer to it now. */
  readonly users: readonly ClusterResource[];
}

/** What Azure leaves as it is, with the names that tell which. */
export interface Remains {
  readonly id: Extract<StepId, 'extension' | 'features' | 'role' | 'firewall'> | 'identity';
  readonly subject: string;
}

export interface DeletionPlan {
  readonly removals: readonly OfferedRemoval[];
  readonly remains: readonly Remains[];
  /** Workloads that live on the connection, with how many pods each has now. */
  readonly users: readonly { readonly workload: ClusterResource; readonly pods: number }[];
  /** Locks that make Azure refuse the deletion. */
  readonly locks: readonly { readonly id: string; readonly name: string; readonly level: string }[];
}

/**
 * What deleting a connection takes away, what it leaves, and who feels it. Azure's dry run knows the action `createOrUpdate` only,
 * so this plan is made from what Azure and the cluster show.
 * @param others the cluster's other connections
 * @param relations what is in the cluster; undefined while it is not known, then no user is named
 */
export function planDeletion(
  connection: Connection,
  others: readonly Connection[],
  evidence: Evidence,
  relations: Relations | undefined,
): DeletionPlan {
  const removals = removalsOf(connection, others, evidence, relations);
  const workloads = new Map(
    removals
      .filter(({ sharedWith }) => sharedWith.length === 0)
      .flatMap(({ users }) => users.map((user) => [`${user.kind}/${user.namespace}/${user.name}`, user])),
  );
  return {
    removals,
    remains: remainsOf(connection, evidence),
    users: [...workloads.values()].map((workload) => ({
      workload,
      pods: workload.kind === 'Pod' ? 1 : (relations?.podsOf(workload).length ?? 0),
    })),
    locks: (seen(evidence.locks) ?? []).filter(({ scope }) =>
      `${linkerId(evidence.clusterId, connection.name)}/`.toLowerCase().startsWith(`${scope.toLowerCase()}/`),
    ),
  };
}

function removalsOf(
  connection: Connection,
  others: readonly Connection[],
  evidence: Evidence,
  relations: Relations | undefined,
): OfferedRemoval[] {
  const usersOf = (ref: ResourceRef) => relations?.usersOf(ref) ?? [];
  const sharing = (ref: ResourceRef) =>
    others
      .filter((other) => expectedResources(other).some((one) => isSame(one, ref)))
      .map(({ name }) => name);
  const objects = objectsOf(evidence, connection).flatMap(
    ({ expected: { kind, namespace, name }, found }) => {
      const removal = { kind, namespace, name };
      return found ? [{ removal, sharedWith: sharing(removal), users: usersOf(removal) }] : [];
    },
  );
  const classes = [...(relations?.resources.values() ?? [])].flatMap((resource) => {
    const owners = resource.kind === 'SecretProviderClass' ? relations?.connectionsOf(resource) : undefined;
    if (!owners?.some(({ name }) => name === connection.name)) return [];
    const { namespace, name } = resource;
    const removal = { kind: 'SecretProviderClass' as const, namespace, name };
    const sharedWith = owners.flatMap((one) => (one.name === connection.name ? [] : [one.name]));
    return [{ removal, sharedWith, users: usersOf(removal) }];
  });
  return [...objects, ...credentialOf(connection, others, evidence), ...classes];
}

/** The identity's trust in the connection's ServiceAccount; whoever runs as that account signs in by it. */
function credentialOf(
  connection: Connection,
  others: readonly Connection[],
  evidence: Evidence,
): OfferedRemoval[] {
  const identity = identityOf(evidence, connection);
  const expected = expectedCredential(evidence, connection);
  const found =
    identity &&
    seen(identity.credentials)?.find(
      ({ issuer, subject }) => issuer === expected?.issuer && subject === expected.subject,
    );
  if (!identity || !found) return [];
  const removal = { kind: 'FederatedCredential' as const, identityId: identity.id, name: found.name };
  const sharedWith = others
    .filter(
      ({ clientId, namespace }) => clientId === connection.clientId && namespace === connection.namespace,
    )
    .map(({ name }) => name);
  return [{ removal, sharedWith, users: [] }];
}

const isSame = (a: ResourceRef, b: ResourceRef): boolean =>
  a.kind === b.kind && a.namespace === b.namespace && a.name === b.name;

const told: Readonly<Partial<Record<StepId, readonly string[]>>> = {
  extension: ['version'],
  features: ['feature'],
  role: ['role'],
  firewall: ['address'],
};

/** What the steps of its creation show to be there, and nobody takes back. Azure does not document that it does. */
function remainsOf(connection: Connection, evidence: Evidence): Remains[] {
  const steps = lookAtSteps(evidence, connection).flatMap(({ id, present, facts }) => {
    const subject = facts
      .filter(({ name }) => told[id]?.includes(name))
      .map(({ value }) => value)
      .join(', ');
    return isKept(id) && present && subject !== '' ? [{ id, subject }] : [];
  });
  const identity = identityOf(evidence, connection);
  return [...steps, ...(identity ? [{ id: 'identity' as const, subject: identity.name }] : [])];
}

const isKept = (id: StepId): id is Exclude<Remains['id'], 'identity'> => id in told;

import { getExtension } from '#lib/azure/extensions.ts';
import { getLinker, listLinkers } from '#lib/azure/linkers.ts';
import { listLocks } from '#lib/azure/locks.ts';
import { listPermissions } from '#lib/azure/permissions.ts';
import { listDeniedTypes } from '#lib/azure/policies.ts';
import { getRegistrationState } from '#lib/azure/providers.ts';
import { subscriptionOf } from '#lib/azure/resource-id.ts';
import { listRoleAssignments } from '#lib/azure/role-assignments.ts';
import { getRoleGrants } from '#lib/azure/role-definitions.ts';
import type { Connection } from '#lib/connections/connection.ts';
import { accountId, actionsOnTarget, expectedRoles } from '#lib/connections/diagnosis/connection-evidence.ts';
import type { Evidence } from '#lib/connections/diagnosis/evidence.ts';
import { type Source, seen, skipped } from '#lib/connections/diagnosis/source.ts';
import { extensionName } from '#lib/connections/names.ts';
import { isAllowed } from '#lib/connections/permissions.ts';
import type { PortalSession } from '../session.ts';
import { accountsOf, outsideAzure, readAzureEnds } from './azure-ends.ts';
import { orNull, sourceFrom } from './source.ts';

const providers = ['Microsoft.KubernetesConfiguration', 'Microsoft.ServiceLinker'];

/**
 * What Azure shows of a cluster and of its connections.
 * @param connections those to look at; what they lead to is read as well
 */
export async function azureEvidence(
  { arm }: PortalSession,
  clusterId: string,
  connections: Promise<Source<Connection[]>>,
) {
  const subscriptionId = subscriptionOf(clusterId);
  const unread: Evidence['unread'] = [];
  const listed = connections.then((source) => seen(source) ?? []);
  const ends = readAzureEnds(arm, clusterId, listed);
  const principals = ends.then(async ({ cluster, identities }) => [
    ...(seen(identities) ?? []).map(({ principalId }) => principalId),
    ...[seen(cluster)?.secretsProvider.objectId].filter((id) => id !== undefined),
    ...(await listed).flatMap(({ principalId }) => principalId ?? []),
  ]);
  const [registrations, extension, locks, policies, roles, rights] = await Promise.all([
    sourceFrom(listed.then((list) => registrationEvidence(arm, subscriptionId, list))),
    sourceFrom(orNull(getExtension(arm, clusterId, extensionName))),
    sourceFrom(
      listed.then((list) =>
        Promise.all([...subscriptionsOf(subscriptionId, list)].map((id) => listLocks(arm, id))),
      ),
    ),
    sourceFrom(listDeniedTypes(arm, clusterId)),
    sourceFrom(Promise.all([listed, principals]).then(([list, ids]) => roleEvidence(arm, list, ids, unread))),
    listed.then((list) => rightsEvidence(arm, list)),
  ]);
  const azure = await ends;
  return {
    ...azure,
    providers: registrations,
    extension,
    connections: await connections,
    roleAssignments: roles,
    rights,
    locks: locks.state === 'read' ? { state: 'read' as const, value: locks.value.flat() } : locks,
    policies,
    unread: [...unread, ...azure.unread],
  };
}

type Arm = PortalSession['arm'];

/** The cluster's subscription and those of its connections' targets. */
const subscriptionsOf = (own: string, connections: readonly Connection[]): Set<string> =>
  new Set([own, ...accountsOf(connections).map(subscriptionOf)]);

/** The cluster's subscription needs both providers, a target's only Service Connector's own. */
function registrationEvidence(arm: Arm, own: string, connections: readonly Connection[]) {
  const wanted = [...subscriptionsOf(own, connections)].flatMap((subscriptionId) =>
    providers
      .filter((namespace) => subscriptionId === own || namespace === 'Microsoft.ServiceLinker')
      .map((namespace) => ({ namespace, subscriptionId })),
  );
  return Promise.all(
    wanted.map(async ({ namespace, subscriptionId }) => ({
      namespace,
      subscriptionId,
      registrationState: await getRegistrationState(arm, subscriptionId, namespace),
    })),
  );
}

/** Rights that this user lacks on the targets of failed connections: making them again would fail for that. */
async function rightsEvidence(arm: Arm, connections: readonly Connection[]) {
  const failed = connections.filter(({ provisioningState }) => provisioningState === 'Failed');
  if (failed.length === 0) return skipped;
  return sourceFrom(
    Promise.all(
      failed.flatMap((connection) => {
        const scope = accountId(connection);
        if (!scope || outsideAzure.test(scope)) return [];
        return listPermissions(arm, scope).then((grants) => ({
          scope,
          missing: actionsOnTarget(connection).filter((action) => !isAllowed(grants, action)),
        }));
      }),
    ),
  );
}

async function roleEvidence(
  arm: Arm,
  connections: readonly Connection[],
  principalIds: readonly string[],
  unread: Evidence['unread'],
) {
  const subscriptions = [...new Set(accountsOf(connections).map(subscriptionOf))];
  const lists = await Promise.all(
    subscriptions.flatMap((subscriptionId) =>
      principalIds.map((principalId) => listRoleAssignments(arm, subscriptionId, principalId)),
    ),
  );
  const assignments = lists.flat();
  const usual = new Set(connections.flatMap(expectedRoles).map(({ id }) => id));
  const grants = new Map(
    await Promise.all(
      [...new Set(assignments.map(({ roleId }) => roleId))]
        .filter((id) => !usual.has(id))
        .map(async (id) => {
          const read = await sourceFrom(getRoleGrants(arm, id));
          if (read.state === 'failed')
            unread.push({
              source: 'roleAssignments',
              of: id.slice(id.lastIndexOf('/') + 1),
              failure: read.failure,
            });
          return [id, seen(read)] as const;
        }),
    ),
  );
  return assignments.map((assignment) => ({ ...assignment, grants: grants.get(assignment.roleId) }));
}

/** The connections to look at: the one that is named, or all of the cluster. */
export const connectionSource = (
  { arm }: PortalSession,
  clusterId: string,
  name: string | undefined,
): Promise<Source<Connection[]>> =>
  sourceFrom(name ? getLinker(arm, clusterId, name).then((one) => [one]) : listLinkers(arm, clusterId));

import { getExtension } from '#lib/azure/extensions.ts';
import { listFederatedCredentials, listIdentities } from '#lib/azure/identities.ts';
import { getLinker, listLinkers } from '#lib/azure/linkers.ts';
import { listLocks } from '#lib/azure/locks.ts';
import { getManagedCluster, type ManagedCluster } from '#lib/azure/managed-clusters.ts';
import { listPermissions } from '#lib/azure/permissions.ts';
import { listDeniedTypes } from '#lib/azure/policies.ts';
import { getRegistrationState } from '#lib/azure/providers.ts';
import { getPublicIpAddress } from '#lib/azure/public-ip-addresses.ts';
import { subscriptionOf } from '#lib/azure/resource-id.ts';
import { listRoleAssignments } from '#lib/azure/role-assignments.ts';
import { getRoleGrants } from '#lib/azure/role-definitions.ts';
import { getTargetAccess } from '#lib/azure/target-access.ts';
import { resourceExists } from '#lib/azure/targets.ts';
import type { Connection } from '#lib/connections/connection.ts';
import { accountId, actionsOnTarget, expectedRoles } from '#lib/connections/diagnosis/connection-evidence.ts';
import { type Source, seen, skipped } from '#lib/connections/diagnosis/source.ts';
import { extensionName } from '#lib/connections/names.ts';
import { isAllowed } from '#lib/connections/permissions.ts';
import type { PortalSession } from '../session.ts';
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
  const listed = connections.then((source) => seen(source) ?? []);
  const cluster = sourceFrom(getManagedCluster(arm, clusterId));
  const identities = listed.then((list) => identityEvidence(arm, subscriptionId, list));
  const principals = Promise.all([cluster, identities]).then(async ([azure, known]) => [
    ...(seen(known) ?? []).map(({ principalId }) => principalId),
    ...[seen(azure)?.keyVaultSecretsProvider.identity?.objectId].filter((id) => id !== undefined),
    ...(await listed).flatMap(({ principalId }) => principalId ?? []),
  ]);
  const [read, registrations, extension, locks, policies, targets, roles, rights, outboundAddresses] =
    await Promise.all([
      cluster,
      sourceFrom(listed.then((list) => registrationEvidence(arm, subscriptionId, list))),
      sourceFrom(orNull(getExtension(arm, clusterId, extensionName))),
      sourceFrom(
        listed.then((list) =>
          Promise.all([...subscriptionsOf(subscriptionId, list)].map((id) => listLocks(arm, id))),
        ),
      ),
      sourceFrom(listDeniedTypes(arm, clusterId)),
      sourceFrom(listed.then((list) => Promise.all(accountsOf(list).map((id) => targetEvidence(arm, id))))),
      sourceFrom(Promise.all([listed, principals]).then(([list, ids]) => roleEvidence(arm, list, ids))),
      listed.then((list) => rightsEvidence(arm, list)),
      cluster.then((azure) => addressEvidence(arm, seen(azure))),
    ]);
  return {
    cluster: read.state === 'read' ? { state: 'read' as const, value: clusterFacts(read.value) } : read,
    providers: registrations,
    extension,
    connections: await connections,
    identities: await identities,
    targets,
    roleAssignments: roles,
    rights,
    locks: locks.state === 'read' ? { state: 'read' as const, value: locks.value.flat() } : locks,
    policies,
    outboundAddresses,
  };
}

type Arm = PortalSession['arm'];

function clusterFacts(cluster: ManagedCluster) {
  const { keyVaultSecretsProvider: vault, agentPools, ...facts } = cluster;
  return {
    ...facts,
    secretsProvider: {
      enabled: vault.enabled,
      rotation: vault.rotationEnabled,
      clientId: vault.identity?.clientId,
      objectId: vault.identity?.objectId,
    },
    pools: agentPools,
  };
}

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

const accountsOf = (connections: readonly Connection[]): string[] => [
  ...new Map(
    connections.flatMap((connection) => {
      const id = accountId(connection);
      return id ? [[id.toLowerCase(), id] as const] : [];
    }),
  ).values(),
];

/** Identities that connections sign in with, each with whom it trusts. Those of other subscriptions are not looked for. */
async function identityEvidence(arm: Arm, subscriptionId: string, connections: readonly Connection[]) {
  const wanted = new Set(
    connections.flatMap(({ authType, clientId }) =>
      authType === 'workloadIdentity' && clientId ? [clientId] : [],
    ),
  );
  if (wanted.size === 0) return skipped;
  return sourceFrom(
    listIdentities(arm, subscriptionId).then((list) =>
      Promise.all(
        list
          .filter(({ clientId }) => wanted.has(clientId))
          .map(async ({ id, name, clientId, principalId }) => ({
            id,
            name,
            clientId,
            principalId,
            credentials: await sourceFrom(listFederatedCredentials(arm, id)),
          })),
      ),
    ),
  );
}

async function targetEvidence(arm: Arm, id: string) {
  const exists = outsideAzure.test(id) || (await resourceExists(arm, id));
  if (!exists) return { id, exists };
  const access = seen(await sourceFrom(getTargetAccess(arm, id)));
  return { id, exists, ...access };
}

/** Targets that Azure only knows a name for. */
const outsideAzure = /\/providers\/(neon\.postgres|mongodb\.atlas)\//i;

async function roleEvidence(arm: Arm, connections: readonly Connection[], principalIds: readonly string[]) {
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
        .map(async (id) => [id, seen(await sourceFrom(getRoleGrants(arm, id)))] as const),
    ),
  );
  return assignments.map((assignment) => ({ ...assignment, grants: grants.get(assignment.roleId) }));
}

async function addressEvidence(arm: Arm, cluster: ManagedCluster | undefined): Promise<Source<string[]>> {
  if (!cluster || cluster.outboundIpIds.length === 0) return skipped;
  const read = Promise.all(cluster.outboundIpIds.map((id) => getPublicIpAddress(arm, id)));
  return sourceFrom(read.then((list) => list.filter((address) => address !== undefined)));
}

/** The connections to look at: the one that is named, or all of the cluster. */
export const connectionSource = (
  { arm }: PortalSession,
  clusterId: string,
  name: string | undefined,
): Promise<Source<Connection[]>> =>
  sourceFrom(name ? getLinker(arm, clusterId, name).then((one) => [one]) : listLinkers(arm, clusterId));

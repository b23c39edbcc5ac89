import { listFederatedCredentials, listIdentities } from '#lib/azure/identities.ts';
import { listLinkers } from '#lib/azure/linkers.ts';
import { getManagedCluster, type ManagedCluster } from '#lib/azure/managed-clusters.ts';
import { getPublicIpAddress } from '#lib/azure/public-ip-addresses.ts';
import { subscriptionOf } from '#lib/azure/resource-id.ts';
import { getTargetAccess } from '#lib/azure/target-access.ts';
import { resourceExists } from '#lib/azure/targets.ts';
import type { Connection } from '#lib/connections/connection.ts';
import { accountId } from '#lib/connections/diagnosis/connection-evidence.ts';
import type { AzureEnds, Evidence } from '#lib/connections/diagnosis/evidence.ts';
import { type Source, seen, skipped } from '#lib/connections/diagnosis/source.ts';
import type { PortalSession } from '../session.ts';
import { sourceFrom } from './source.ts';

type Arm = PortalSession['arm'];

/** Where a cluster's connections end in Azure. */
export const azureEnds = ({ arm }: PortalSession, clusterId: string): Promise<AzureEnds> =>
  readAzureEnds(arm, clusterId, listLinkers(arm, clusterId));

/**
 * The same for connections that have been read. Each part that cannot be read says why and holds up no other.
 * @param connections those to look at
 */
export async function readAzureEnds(
  arm: Arm,
  clusterId: string,
  connections: Promise<readonly Connection[]>,
): Promise<AzureEnds> {
  const unread: Evidence['unread'] = [];
  const cluster = sourceFrom(getManagedCluster(arm, clusterId));
  const [read, identities, targets, outboundAddresses] = await Promise.all([
    cluster,
    connections.then((list) => identityEvidence(arm, subscriptionOf(clusterId), list)),
    sourceFrom(
      connections.then((list) => Promise.all(accountsOf(list).map((id) => targetEvidence(arm, id, unread)))),
    ),
    cluster.then((azure) => addressEvidence(arm, seen(azure))),
  ]);
  return {
    cluster: read.state === 'read' ? { state: 'read', value: clusterFacts(read.value) } : read,
    identities,
    targets,
    outboundAddresses,
    unread: [...unread, ...unreadCredentials(identities)],
  };
}

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

/** Ids of the resources that connections lead to. */
export const accountsOf = (connections: readonly Connection[]): string[] => [
  ...new Map(
    connections.flatMap((connection) => {
      const id = accountId(connection);
      return id ? [[id.toLowerCase(), id] as const] : [];
    }),
  ).values(),
];

/**
 * Identities that connections sign in with, each with whom it trusts: looked for in the cluster's subscription and in those that the
 * connections name.
 */
async function identityEvidence(arm: Arm, own: string, connections: readonly Connection[]) {
  const users = connections.filter(({ authType, clientId }) => authType === 'workloadIdentity' && clientId);
  if (users.length === 0) return skipped;
  const wanted = new Set(users.map(({ clientId }) => clientId));
  const subscriptions = new Set([own, ...users.flatMap((one) => one.identitySubscriptionId ?? [])]);
  return sourceFrom(
    Promise.all([...subscriptions].map((id) => listIdentities(arm, id))).then((lists) =>
      Promise.all(
        lists
          .flat()
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

/** Whom an identity trusts is a source of its own, and the identity is shown without it. */
const unreadCredentials = (identities: AzureEnds['identities']): Evidence['unread'] =>
  (seen(identities) ?? []).flatMap(({ name, credentials }) =>
    credentials.state === 'failed'
      ? [{ source: 'identities' as const, of: name, failure: credentials.failure }]
      : [],
  );

/** @param unread takes down why it is not known who may reach the target */
async function targetEvidence(arm: Arm, id: string, unread: Evidence['unread']) {
  const exists = outsideAzure.test(id) || (await resourceExists(arm, id));
  if (!exists) return { id, exists };
  const access = await sourceFrom(getTargetAccess(arm, id));
  if (access.state === 'failed')
    unread.push({ source: 'targets', of: id.slice(id.lastIndexOf('/') + 1), failure: access.failure });
  return { id, exists, ...seen(access) };
}

/** Targets that Azure only knows a name for. */
export const outsideAzure = /\/providers\/(neon\.postgres|mongodb\.atlas)\//i;

async function addressEvidence(arm: Arm, cluster: ManagedCluster | undefined): Promise<Source<string[]>> {
  if (!cluster || cluster.outboundIpIds.length === 0) return skipped;
  const read = Promise.all(cluster.outboundIpIds.map((id) => getPublicIpAddress(arm, id)));
  return sourceFrom(read.then((list) => list.filter((address) => address !== undefined)));
}

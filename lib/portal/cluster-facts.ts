import { AzureError } from '#lib/azure/azure-error.ts';
import { getExtension } from '#lib/azure/extensions.ts';
import { getIdentity, listFederatedCredentials } from '#lib/azure/identities.ts';
import { getManagedCluster, type ManagedCluster } from '#lib/azure/managed-clusters.ts';
import { isProviderRegistered } from '#lib/azure/providers.ts';
import { subscriptionOf } from '#lib/azure/resource-id.ts';
import { listRoleAssignments } from '#lib/azure/role-assignments.ts';
import { covers } from '#lib/connections/diagnosis/held-roles.ts';
import { extensionName } from '#lib/connections/names.ts';
import type { ClusterFacts } from '#lib/connections/plan.ts';
import { type Failure, failureOf } from '#lib/failures/failure.ts';
import type { ClusterClient } from '#lib/kubernetes/cluster-client.ts';
import { listMetadata } from '#lib/kubernetes/metadata.ts';
import { listNamespaces } from '#lib/kubernetes/namespaces.ts';
import { openCluster, type PortalSession } from './session.ts';

/** What is chosen in a draft, as far as the present state depends on it. */
export interface Chosen {
  readonly namespace: string;
  /** ARM id of the identity. */
  readonly identity?: string | undefined;
  /** Object id of the service principal. */
  readonly principal?: string | undefined;
  /** The Secrets Store add-on's own identity is the one that gets the roles. */
  readonly csi?: boolean | undefined;
  /** ARM id of the account that roles are assigned on. */
  readonly target?: string | undefined;
}

/**
 * The present state that a plan is computed from. A part that this user may not read is undefined, with its reason among `unread`; it
 * never stops the plan.
 */
export async function clusterFacts(
  session: PortalSession,
  clusterId: string,
  chosen: Chosen,
): Promise<ClusterFacts & { unread: Failure[] }> {
  const unread: Failure[] = [];
  const { namespace, identity } = chosen;
  /** @param absent what a 404 means; other refusals of Azure or of the cluster mean that the fact is not known */
  async function readable<T>(read: Promise<T>, absent: T | undefined): Promise<T | undefined> {
    try {
      return await read;
    } catch (error) {
      if (!(error instanceof AzureError)) throw error;
      if (error.status === 404) return absent;
      unread.push(failureOf(error));
      return undefined;
    }
  }
  const client = openCluster(session, clusterId);
  const managed = getManagedCluster(session.arm, clusterId);
  const [cluster, providerRegistered, extensionInstalled, namespaces, objects, credentials, rolesHeld] =
    await Promise.all([
      managed,
      readable(
        isProviderRegistered(session.arm, subscriptionOf(clusterId), 'Microsoft.KubernetesConfiguration'),
        undefined,
      ),
      readable(
        getExtension(session.arm, clusterId, extensionName).then(() => true),
        false,
      ),
      readable(client.then(listNamespaces), undefined),
      readable(
        client.then((opened) => objectNames(opened, namespace)),
        undefined,
      ),
      identity ? readable(listFederatedCredentials(session.arm, identity), undefined) : undefined,
      readable(rolesOf(session, managed, chosen), undefined),
    ]);
  return {
    provisioningState: cluster.provisioningState,
    providerRegistered,
    extensionInstalled,
    oidcIssuerEnabled: cluster.oidcIssuer.enabled,
    workloadIdentityEnabled: cluster.workloadIdentity,
    secretsProviderEnabled: cluster.keyVaultSecretsProvider.enabled,
    namespaces,
    objects,
    rolesHeld,
    federatedSubjects: credentials?.map(({ subject }) => subject),
    unread,
  };
}

/** Roles that whoever is to sign in to the target holds there already. */
async function rolesOf(
  { arm }: PortalSession,
  cluster: Promise<ManagedCluster>,
  { identity, principal, csi, target }: Chosen,
): Promise<string[] | undefined> {
  const principalId = csi
    ? (await cluster).keyVaultSecretsProvider.identity?.objectId
    : identity
      ? (await getIdentity(arm, identity)).principalId
      : principal;
  if (!principalId || !target) return undefined;
  const assignments = await listRoleAssignments(arm, subscriptionOf(target), principalId);
  return assignments.filter(({ scope }) => covers(scope, target)).map(({ roleId }) => roleId);
}

/** Names alone: of a Secret nothing else is asked for. */
async function objectNames(client: ClusterClient, namespace: string): Promise<string[]> {
  const base = `/api/v1/namespaces/${encodeURIComponent(namespace)}`;
  const lists = await Promise.all(
    ['secrets', 'serviceaccounts'].map((collection) => listMetadata(client, `${base}/${collection}`)),
  );
  return lists.flat().map(({ name }) => name);
}

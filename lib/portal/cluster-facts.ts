import { AzureError } from '#lib/azure/azure-error.ts';
import { getExtension } from '#lib/azure/extensions.ts';
import { listFederatedCredentials } from '#lib/azure/identities.ts';
import { getManagedCluster } from '#lib/azure/managed-clusters.ts';
import { isProviderRegistered } from '#lib/azure/providers.ts';
import { subscriptionOf } from '#lib/azure/resource-id.ts';
import { extensionName } from '#lib/connections/names.ts';
import type { ClusterFacts } from '#lib/connections/plan.ts';
import type { ClusterClient } from '#lib/kubernetes/cluster-client.ts';
import { listMetadata } from '#lib/kubernetes/metadata.ts';
import { listNamespaces } from '#lib/kubernetes/namespaces.ts';
import { openCluster, type PortalSession } from './session.ts';

/**
 * The present state that a plan is computed from. A part that this user may not read is undefined; it never stops the plan.
 * @param identityId ARM id of the chosen identity, when one is chosen
 * @param namespace the one that is chosen
 */
export async function clusterFacts(
  session: PortalSession,
  clusterId: string,
  identityId: string | undefined,
  namespace: string,
): Promise<ClusterFacts> {
  const client = openCluster(session, clusterId);
  const [cluster, providerRegistered, extensionInstalled, namespaces, objects, credentials] =
    await Promise.all([
      getManagedCluster(session.arm, clusterId),
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
      identityId ? readable(listFederatedCredentials(session.arm, identityId), undefined) : undefined,
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
    federatedSubjects: credentials?.map(({ subject }) => subject),
  };
}

/** Names alone: of a Secret nothing else is asked for. */
async function objectNames(client: ClusterClient, namespace: string): Promise<string[]> {
  const base = `/api/v1/namespaces/${encodeURIComponent(namespace)}`;
  const lists = await Promise.all(
    ['secrets', 'serviceaccounts'].map((collection) => listMetadata(client, `${base}/${collection}`)),
  );
  return lists.flat().map(({ name }) => name);
}

/** @param absent what a 404 means; other refusals of Azure or of the cluster mean that the fact is not known */
async function readable<T>(read: Promise<T>, absent: T | undefined): Promise<T | undefined> {
  try {
    return await read;
  } catch (error) {
    if (!(error instanceof AzureError)) throw error;
    return error.status === 404 ? absent : undefined;
  }
}

import type { Arm } from '../arm/arm.ts';
import { azureTime, newConnector } from '../arm/kubernetes-configuration/connector-extension.ts';
import { keyOf } from '../arm/resource-id.ts';
import { stableGuid } from '../arm/stable-guid.ts';
import type { KubernetesObject } from '../kubernetes/plane.ts';
import { helmAnnotations, helmLabels } from '../operator/connection-objects.ts';
import { helmRecord } from '../operator/helm-record.ts';
import { operatorObjects, systemNamespaceObject } from '../operator/operator-objects.ts';
import { latestVersion, type Release } from '../operator/release.ts';
import { dataGroup, identityOrders, retail, retailGroup } from './contoso-names.ts';
import { aged, type SeededConnection, seedConnection } from './seed-connection.ts';

const storage = `${dataGroup}/providers/Microsoft.Storage/storageAccounts`;
const workloadIdentity = {
  authType: 'userAssignedIdentity' as const,
  clientId: stableGuid(`client ${keyOf(identityOrders)}`),
  subscriptionId: retail,
};
const azure = (id: string) => ({ type: 'AzureResource' as const, id });
const password = (name: string, value: string) => ({
  authType: 'secret' as const,
  name,
  secretInfo: { secretType: 'rawValue' as const, value },
});

const connections: readonly SeededConnection[] = [
  {
    name: 'storageblob_orders',
    createdDaysAgo: 96,
    properties: {
      targetService: azure(`${storage}/stretailorders/blobServices/default`),
      authInfo: workloadIdentity,
      clientType: 'python',
      scope: 'shop',
    },
  },
  {
    name: 'storageblob_exports',
    createdDaysAgo: 41,
    properties: {
      targetService: azure(`${storage}/stretailcatalog/blobServices/default`),
      authInfo: workloadIdentity,
      clientType: 'python',
      scope: 'shop',
    },
  },
  {
    name: 'servicebus_orders',
    createdDaysAgo: 90,
    properties: {
      targetService: azure(`${dataGroup}/providers/Microsoft.ServiceBus/namespaces/sb-retail-orders`),
      authInfo: { authType: 'secret' },
      clientType: 'dotnet',
      scope: 'shop',
    },
  },
  {
    name: 'keyvault_orders',
    createdDaysAgo: 88,
    properties: {
      targetService: {
        ...azure(`${dataGroup}/providers/Microsoft.KeyVault/vaults/kv-retail-orders`),
        resourceProperties: { type: 'KeyVault', connectAsKubernetesCsiDriver: true },
      },
      authInfo: { authType: 'userAssignedIdentity' },
      clientType: 'none',
      scope: 'shop',
    },
  },
  {
    name: 'sql_orders',
    createdDaysAgo: 75,
    properties: {
      targetService: azure(`${dataGroup}/providers/Microsoft.Sql/servers/sql-retail/databases/orders`),
      authInfo: password('shopapp', 'not-a-real-password-1'),
      clientType: 'dotnet',
      scope: 'shop',
    },
  },
  {
    name: 'redis_cart',
    createdDaysAgo: 60,
    properties: {
      targetService: azure(`${dataGroup}/providers/Microsoft.Cache/redis/redis-retail-cart/databases/0`),
      authInfo: { authType: 'secret' },
      clientType: 'none',
      scope: 'shop',
    },
    drift: editedByHand,
  },
  {
    name: 'postgres_payments',
    createdDaysAgo: 33,
    properties: {
      targetService: azure(
        `${dataGroup}/providers/Microsoft.DBforPostgreSQL/flexibleServers/psql-retail/databases/payments`,
      ),
      authInfo: password('payments', 'not-a-real-password-2'),
      clientType: 'springBoot',
      scope: 'payments',
    },
  },
  {
    name: 'cosmos_catalog',
    createdDaysAgo: 28,
    properties: {
      targetService: azure(
        `${dataGroup}/providers/Microsoft.DocumentDB/databaseAccounts/cosmos-retail-catalog/sqlDatabases/catalog`,
      ),
      authInfo: {
        authType: 'servicePrincipalSecret',
        clientId: stableGuid('catalog application'),
        principalId: stableGuid('catalog principal'),
        secret: 'not-a-real-secret',
      },
      clientType: 'nodejs',
      scope: 'default',
    },
  },
  {
    name: 'appinsights_shop',
    createdDaysAgo: 20,
    properties: {
      targetService: azure(`${dataGroup}/providers/microsoft.insights/components/appi-retail`),
      authInfo: { authType: 'secret' },
      clientType: 'nodejs',
      scope: 'default',
    },
  },
  {
    name: 'eventhub_clicks',
    createdDaysAgo: 2,
    state: 'Failed',
    properties: {
      targetService: azure(`${dataGroup}/providers/Microsoft.EventHub/namespaces/evh-retail-clicks`),
      authInfo: workloadIdentity,
      clientType: 'java',
      scope: 'shop',
    },
  },
];

/** Connections of the production cluster: healthy ones, a failed one, a drifted one, and what a deleted one left behind. */
export function addConnections(arm: Arm): void {
  const id = `${retailGroup}/providers/Microsoft.ContainerService/managedClusters/aks-retail-prod`;
  const cluster = arm.state.clusters.get(keyOf(id));
  if (!cluster) return;
  const connector = newConnector(id);
  arm.state.extensions.set(keyOf(connector.id), {
    ...connector,
    currentVersion: latestVersion,
    provisioningState: 'Succeeded',
    revision: connections.length,
    createdAt: azureTime(firstInstalled()),
    lastModifiedAt: azureTime(firstInstalled()),
  });
  arm.kubernetes.seed(
    keyOf(cluster.id),
    installed({ version: latestVersion, revision: connections.length, settings: {} }),
  );
  for (const connection of connections) seedConnection(arm, cluster, connection);
  const since = new Date(Date.now() - 200 * 24 * 3_600_000).toISOString();
  arm.kubernetes.seed(keyOf(cluster.id), aged(leftBehind(), since), 'sc-extension');
}

/** The extension came with the oldest connection. */
const firstInstalled = () => new Date(Date.now() - 96 * 24 * 3_600_000);

/** What the extension itself keeps in the cluster. */
function installed(release: Release): KubernetesObject[] {
  const since = firstInstalled();
  const record = helmRecord(release, 'deployed', since.toISOString(), since);
  return aged([systemNamespaceObject, ...operatorObjects(release), record], since.toISOString());
}

/** Somebody renamed a key of the Secret and changed another one's value. */
function editedByHand(objects: KubernetesObject[]): KubernetesObject[] {
  return objects.map((object) => {
    const { AZURE_REDIS_SSL: _renamed, ...data } = { ...(object.data as Record<string, string>) };
    return object.kind === 'Secret'
      ? { ...object, data: { ...data, REDIS_TLS: 'dHJ1ZQ==', AZURE_REDIS_PORT: 'NjM3OQ==' } }
      : object;
  });
}

/** Deleting a connection leaves its Kubernetes resources: here are some whose connection is long gone. */
function leftBehind(): KubernetesObject[] {
  const clientId = stableGuid('retired identity');
  return [
    {
      apiVersion: 'v1',
      kind: 'Secret',
      metadata: {
        name: 'sc-storagequeuelegacy-secret',
        namespace: 'payments',
        labels: helmLabels,
        annotations: helmAnnotations,
      },
      type: 'Opaque',
      data: {
        AZURE_STORAGEQUEUE_RESOURCEENDPOINT: Buffer.from(
          'https://stretaillegacy.queue.core.windows.net/',
        ).toString('base64'),
        AZURE_STORAGEQUEUE_CLIENTID: Buffer.from(clientId).toString('base64'),
      },
    },
    {
      apiVersion: 'v1',
      kind: 'ServiceAccount',
      metadata: {
        name: `sc-account-${clientId}`,
        namespace: 'payments',
        labels: helmLabels,
        annotations: { ...helmAnnotations, 'azure.workload.identity/client-id': clientId },
      },
    },
  ];
}

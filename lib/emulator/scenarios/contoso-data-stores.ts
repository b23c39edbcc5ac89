import type { ArmState } from '../arm/state.ts';
import { retail } from './contoso-names.ts';
import { resourceBuilder } from './resource-builder.ts';

const openNetwork = { bypass: 'AzureServices', virtualNetworkRules: [], ipRules: [], defaultAction: 'Allow' };
const closedNetwork = { ...openNetwork, defaultAction: 'Deny' };

/** Storage accounts, key vaults, databases and caches that connections go to. */
export function addDataStores(state: ArmState): void {
  const group = resourceBuilder(state, retail, 'rg-retail-data');
  for (const name of ['stretailorders', 'stretailcatalog', 'stretailrestricted']) {
    const account = group.add('Microsoft.Storage/storageAccounts', name, {
      kind: 'StorageV2',
      sku: { name: 'Standard_LRS', tier: 'Standard' },
      properties: {
        publicNetworkAccess: 'Enabled',
        allowSharedKeyAccess: true,
        networkAcls: name === 'stretailorders' ? closedNetwork : openNetwork,
        primaryEndpoints: {
          blob: `https://${name}.blob.core.windows.net/`,
          queue: `https://${name}.queue.core.windows.net/`,
          table: `https://${name}.table.core.windows.net/`,
          file: `https://${name}.file.core.windows.net/`,
        },
      },
    });
    for (const service of ['blobServices', 'queueServices', 'tableServices', 'fileServices']) {
      group.addBelow(account, `Microsoft.Storage/storageAccounts/${service}`, 'default');
    }
    group.addBelow(
      `${account}/blobServices/default`,
      'Microsoft.Storage/storageAccounts/blobServices/containers',
      'orders',
      'exports',
    );
  }
  for (const name of ['kv-retail-orders', 'kv-retail-payments']) {
    group.add('Microsoft.KeyVault/vaults', name, {
      properties: {
        vaultUri: `https://${name}.vault.azure.net/`,
        enableRbacAuthorization: true,
        publicNetworkAccess: 'Enabled',
        networkAcls: name === 'kv-retail-payments' ? closedNetwork : openNetwork,
      },
    });
  }
  group.add('Microsoft.AppConfiguration/configurationStores', 'appcs-retail', {
    sku: { name: 'standard' },
    properties: { endpoint: 'https://appcs-retail.azconfig.io', disableLocalAuth: false },
  });
  addCosmosAccounts(group);
  const redis = group.add('Microsoft.Cache/redis', 'redis-retail-cart', {
    properties: { hostName: 'redis-retail-cart.redis.cache.windows.net', sslPort: 6380, redisVersion: '6.0' },
  });
  group.addBelow(redis, 'Microsoft.Cache/redis/databases', '0');
  const enterprise = group.add('Microsoft.Cache/redisEnterprise', 'redisent-retail', {
    sku: { name: 'Enterprise_E10', capacity: 2 },
    properties: { hostName: 'redisent-retail.westeurope.redisenterprise.cache.azure.net' },
  });
  group.addBelow(enterprise, 'Microsoft.Cache/redisEnterprise/databases', 'default');
}

function addCosmosAccounts(group: ReturnType<typeof resourceBuilder>): void {
  const type = 'Microsoft.DocumentDB/databaseAccounts';
  const add = (name: string, kind: string, capability?: string) =>
    group.add(type, name, {
      kind,
      properties: {
        documentEndpoint: `https://${name}.documents.azure.com:443/`,
        ipRules: [],
        publicNetworkAccess: 'Enabled',
        capabilities: capability ? [{ name: capability }] : [],
      },
    });
  group.addBelow(
    add('cosmos-retail-catalog', 'GlobalDocumentDB'),
    `${type}/sqlDatabases`,
    'catalog',
    'prices',
  );
  group.addBelow(add('cosmos-retail-reviews', 'MongoDB'), `${type}/mongodbDatabases`, 'reviews');
  group.addBelow(
    add('cosmos-retail-events', 'GlobalDocumentDB', 'EnableCassandra'),
    `${type}/cassandraKeyspaces`,
    'events',
  );
  const graph = add('cosmos-retail-graph', 'GlobalDocumentDB', 'EnableGremlin');
  group.addBelow(graph, `${type}/gremlinDatabases`, 'recommendations');
  group.addBelow(
    `${graph}/gremlinDatabases/recommendations`,
    `${type}/gremlinDatabases/graphs`,
    'products',
    'customers',
  );
  group.addBelow(
    add('cosmos-retail-sessions', 'GlobalDocumentDB', 'EnableTable'),
    `${type}/tables`,
    'sessions',
  );
}

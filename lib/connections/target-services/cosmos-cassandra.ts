import { credential, plain, type TargetService } from '../target-service.ts';

export const cosmosCassandra: TargetService = {
  id: 'cosmos-cassandra',
  displayName: 'Azure Cosmos DB for Apache Cassandra',
  category: 'Database',
  target: {
    kind: 'azure',
    idPattern:
      '/subscriptions/{subscription}/resourceGroups/{resourceGroup}/providers/Microsoft.DocumentDB/databaseAccounts/{account}/cassandraKeyspaces/{key_space}',
    levels: [
      {
        parameter: 'account',
        noun: 'cosmosAccount',
        resourceType: 'Microsoft.DocumentDB/databaseAccounts',
        resourceKind: 'GlobalDocumentDB',
      },
      {
        parameter: 'key_space',
        noun: 'keyspace',
        resourceType: 'Microsoft.DocumentDB/databaseAccounts/cassandraKeyspaces',
      },
    ],
  },
  authTypes: ['workloadIdentity', 'secretAuto', 'servicePrincipal'],
  clientTypes: ['dotnet', 'java', 'python', 'nodejs', 'go', 'springBoot', 'none'],
  defaultRoles: [{ name: 'DocumentDB Account Contributor', id: '5bd9cd88-fe45-4216-938b-f97437e15450' }],
  configurations: {
    workloadIdentity: [
      {
        clientTypes: ['dotnet', 'java', 'python', 'nodejs', 'go', 'none'],
        variables: [
          plain(
            'AZURE_COSMOS_LISTKEYURL',
            'https://management.azure.com/subscriptions/{subscription}/resourceGroups/{resourceGroup}/providers/Microsoft.DocumentDB/databaseAccounts/{account}/listKeys?api-version=2021-04-15',
          ),
          plain('AZURE_COSMOS_SCOPE', 'https://management.azure.com/.default'),
          plain('AZURE_COSMOS_RESOURCEENDPOINT', 'https://{account}.documents.azure.com:443/'),
          plain('AZURE_COSMOS_CONTACTPOINT', '{account}.cassandra.cosmos.azure.com'),
          plain('AZURE_COSMOS_PORT', '10350'),
          plain('AZURE_COSMOS_KEYSPACE', '{key_space}'),
          plain('AZURE_COSMOS_USERNAME', '{username}'),
          plain('AZURE_COSMOS_CLIENTID', '{client-id}'),
        ],
      },
    ],
    secretAuto: [
      {
        clientTypes: ['dotnet', 'java', 'python', 'nodejs', 'go', 'none'],
        variables: [
          plain('AZURE_COSMOS_CONTACTPOINT', '{account}.cassandra.cosmos.azure.com'),
          plain('AZURE_COSMOS_PORT', '10350'),
          plain('AZURE_COSMOS_KEYSPACE', '{key_space}'),
          plain('AZURE_COSMOS_USERNAME', '{username}'),
          credential('AZURE_COSMOS_PASSWORD', '{password}'),
        ],
      },
      {
        clientTypes: ['springBoot'],
        variables: [
          plain('spring.data.cassandra.contact-points', '{account}.cassandra.cosmos.azure.com'),
          plain('spring.data.cassandra.port', '10350'),
          plain('spring.data.cassandra.keyspace-name', '{key_space}'),
          plain('spring.data.cassandra.username', '{username}'),
          credential('spring.data.cassandra.password', '{password}'),
          plain('spring.data.cassandra.local-datacenter', '{azure-region}'),
          plain('spring.data.cassandra.ssl', 'true'),
        ],
      },
    ],
    servicePrincipal: [
      {
        clientTypes: ['dotnet', 'java', 'python', 'nodejs', 'go', 'none'],
        variables: [
          plain(
            'AZURE_COSMOS_LISTKEYURL',
            'https://management.azure.com/subscriptions/{subscription}/resourceGroups/{resourceGroup}/providers/Microsoft.DocumentDB/databaseAccounts/{account}/listKeys?api-version=2021-04-15',
          ),
          plain('AZURE_COSMOS_SCOPE', 'https://management.azure.com/.default'),
          plain('AZURE_COSMOS_RESOURCEENDPOINT', 'https://{account}.documents.azure.com:443/'),
          plain('AZURE_COSMOS_CONTACTPOINT', '{account}.cassandra.cosmos.azure.com'),
          plain('AZURE_COSMOS_PORT', '10350'),
          plain('AZURE_COSMOS_KEYSPACE', '{key_space}'),
          plain('AZURE_COSMOS_USERNAME', '{username}'),
          plain('AZURE_COSMOS_CLIENTID', '{client-id}'),
          credential('AZURE_COSMOS_CLIENTSECRET', '{client-secret}'),
          plain('AZURE_COSMOS_TENANTID', '{tenant-id}'),
        ],
      },
    ],
  },
  requiredActions: [
    'Microsoft.DocumentDB/databaseAccounts/read',
    'Microsoft.DocumentDB/databaseAccounts/write',
    'Microsoft.DocumentDB/databaseAccounts/listConnectionStrings/action',
    'Microsoft.DocumentDB/databaseAccounts/listKeys/action',
  ],
  configurationNamesFilter: 'Microsoft.DocumentDB/databaseAccounts/cassandraKeyspaces',
};

import { credential, plain, type TargetService } from '../target-service.ts';

// AZURE_CLIENTID under workload identity is documented as such, although AZURE_COSMOS_CLIENTID would fit the other rows.
export const cosmosGremlin: TargetService = {
  id: 'cosmos-gremlin',
  displayName: 'Azure Cosmos DB for Apache Gremlin',
  category: 'Database',
  target: {
    kind: 'azure',
    idPattern:
      '/subscriptions/{subscription}/resourceGroups/{resourceGroup}/providers/Microsoft.DocumentDB/databaseAccounts/{account}/gremlinDatabases/{database}/graphs/{graph}',
    levels: [
      {
        parameter: 'account',
        noun: 'cosmosAccount',
        resourceType: 'Microsoft.DocumentDB/databaseAccounts',
        resourceKind: 'GlobalDocumentDB',
      },
      {
        parameter: 'database',
        noun: 'gremlinDatabase',
        resourceType: 'Microsoft.DocumentDB/databaseAccounts/gremlinDatabases',
      },
      {
        parameter: 'graph',
        noun: 'graph',
        resourceType: 'Microsoft.DocumentDB/databaseAccounts/gremlinDatabases/graphs',
      },
    ],
  },
  authTypes: ['workloadIdentity', 'secretAuto', 'servicePrincipal'],
  clientTypes: ['dotnet', 'java', 'python', 'nodejs', 'php', 'none'],
  defaultRoles: [{ name: 'DocumentDB Account Contributor', id: '5bd9cd88-fe45-4216-938b-f97437e15450' }],
  configurations: {
    workloadIdentity: [
      {
        clientTypes: ['dotnet', 'java', 'python', 'nodejs', 'php', 'none'],
        variables: [
          plain(
            'AZURE_COSMOS_LISTKEYURL',
            'https://management.azure.com/subscriptions/{subscription}/resourceGroups/{resourceGroup}/providers/Microsoft.DocumentDB/databaseAccounts/{account}/listKeys?api-version=2021-04-15',
          ),
          plain('AZURE_COSMOS_SCOPE', 'https://management.azure.com/.default'),
          plain('AZURE_COSMOS_RESOURCEENDPOINT', 'https://{account}.documents.azure.com:443/'),
          plain('AZURE_COSMOS_HOSTNAME', '{account}.gremlin.cosmos.azure.com'),
          plain('AZURE_COSMOS_PORT', '443'),
          plain('AZURE_COSMOS_USERNAME', '/dbs/{database}/colls/{graph}'),
          plain('AZURE_CLIENTID', '{client-id}'),
        ],
      },
    ],
    secretAuto: [
      {
        clientTypes: ['dotnet', 'java', 'python', 'nodejs', 'php', 'none'],
        variables: [
          plain('AZURE_COSMOS_HOSTNAME', '{account}.gremlin.cosmos.azure.com'),
          plain('AZURE_COSMOS_PORT', '443'),
          plain('AZURE_COSMOS_USERNAME', '/dbs/{database}/colls/{graph}'),
          credential('AZURE_COSMOS_PASSWORD', '{password}'),
        ],
      },
    ],
    servicePrincipal: [
      {
        clientTypes: ['dotnet', 'java', 'python', 'nodejs', 'php', 'none'],
        variables: [
          plain(
            'AZURE_COSMOS_LISTKEYURL',
            'https://management.azure.com/subscriptions/{subscription}/resourceGroups/{resourceGroup}/providers/Microsoft.DocumentDB/databaseAccounts/{account}/listKeys?api-version=2021-04-15',
          ),
          plain('AZURE_COSMOS_SCOPE', 'https://management.azure.com/.default'),
          plain('AZURE_COSMOS_RESOURCEENDPOINT', 'https://{account}.documents.azure.com:443/'),
          plain('AZURE_COSMOS_HOSTNAME', '{account}.gremlin.cosmos.azure.com'),
          plain('AZURE_COSMOS_PORT', '443'),
          plain('AZURE_COSMOS_USERNAME', '/dbs/{database}/colls/{graph}'),
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
  configurationNamesFilter: 'Microsoft.DocumentDB/databaseAccounts/gremlinDatabases/graphs',
};

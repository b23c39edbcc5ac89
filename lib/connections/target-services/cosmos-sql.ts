import { credential, plain, type TargetService } from '../target-service.ts';

export const cosmosSql: TargetService = {
  id: 'cosmos-sql',
  displayName: 'Azure Cosmos DB for NoSQL',
  category: 'Database',
  target: {
    kind: 'azure',
    idPattern:
      '/subscriptions/{subscription}/resourceGroups/{resourceGroup}/providers/Microsoft.DocumentDB/databaseAccounts/{account}/sqlDatabases/{database}',
    levels: [
      {
        parameter: 'account',
        noun: 'cosmosAccount',
        resourceType: 'Microsoft.DocumentDB/databaseAccounts',
        resourceKind: 'GlobalDocumentDB',
      },
      {
        parameter: 'database',
        noun: 'database',
        resourceType: 'Microsoft.DocumentDB/databaseAccounts/sqlDatabases',
      },
    ],
  },
  authTypes: ['workloadIdentity', 'secretAuto', 'servicePrincipal'],
  clientTypes: ['dotnet', 'java', 'python', 'nodejs', 'springBoot', 'none'],
  defaultRoles: [{ name: 'DocumentDB Account Contributor', id: '5bd9cd88-fe45-4216-938b-f97437e15450' }],
  configurations: {
    workloadIdentity: [
      {
        clientTypes: ['dotnet', 'java', 'python', 'nodejs', 'none'],
        variables: [
          plain(
            'AZURE_COSMOS_LISTCONNECTIONSTRINGURL',
            'https://management.azure.com/subscriptions/{subscription}/resourceGroups/{resourceGroup}/providers/Microsoft.DocumentDB/databaseAccounts/{account}/listConnectionStrings?api-version=2021-04-15',
          ),
          plain('AZURE_COSMOS_SCOPE', 'https://management.azure.com/.default'),
          plain('AZURE_COSMOS_RESOURCEENDPOINT', 'https://{account}.documents.azure.com:443/'),
          plain('AZURE_COSMOS_CLIENTID', '{client-id}'),
        ],
      },
      {
        clientTypes: ['springBoot'],
        variables: [
          plain('spring.cloud.azure.cosmos.credential.managed-identity-enabled', 'true'),
          plain('spring.cloud.azure.cosmos.database', '{database}'),
          plain('spring.cloud.azure.cosmos.endpoint', 'https://{account}.documents.azure.com:443/'),
          plain('spring.cloud.azure.cosmos.credential.client-id', '{client-id}'),
        ],
      },
    ],
    secretAuto: [
      {
        clientTypes: ['dotnet', 'java', 'python', 'nodejs', 'none'],
        variables: [
          credential(
            'AZURE_COSMOS_CONNECTIONSTRING',
            'AccountEndpoint=https://{account}.documents.azure.com:443/;AccountKey={account-key}',
          ),
        ],
      },
      {
        clientTypes: ['springBoot'],
        variables: [
          credential('azure.cosmos.key', '{access-key}'),
          plain('azure.cosmos.database', '{database}'),
          plain('azure.cosmos.uri', 'https://{account}.documents.azure.com:443/'),
          credential('spring.cloud.azure.cosmos.key', '{access-key}'),
          plain('spring.cloud.azure.cosmos.database', '{database}'),
          plain('spring.cloud.azure.cosmos.endpoint', 'https://{account}.documents.azure.com:443/'),
        ],
      },
    ],
    servicePrincipal: [
      {
        clientTypes: ['dotnet', 'java', 'python', 'nodejs', 'none'],
        variables: [
          plain(
            'AZURE_COSMOS_LISTCONNECTIONSTRINGURL',
            'https://management.azure.com/subscriptions/{subscription}/resourceGroups/{resourceGroup}/providers/Microsoft.DocumentDB/databaseAccounts/{account}/listConnectionStrings?api-version=2021-04-15',
          ),
          plain('AZURE_COSMOS_SCOPE', 'https://management.azure.com/.default'),
          plain('AZURE_COSMOS_RESOURCEENDPOINT', 'https://{account}.documents.azure.com:443/'),
          plain('AZURE_COSMOS_CLIENTID', '{client-id}'),
          credential('AZURE_COSMOS_CLIENTSECRET', '{client-secret}'),
          plain('AZURE_COSMOS_TENANTID', '{tenant-id}'),
        ],
      },
      {
        clientTypes: ['springBoot'],
        variables: [
          plain('spring.cloud.azure.cosmos.credential.client-id', '{client-id}'),
          credential('spring.cloud.azure.cosmos.credential.client-secret', '{client-secret}'),
          plain('spring.cloud.azure.cosmos.profile.tenant-id', '{tenant-id}'),
          plain('spring.cloud.azure.cosmos.database', '{database}'),
          plain('spring.cloud.azure.cosmos.endpoint', 'https://{account}.documents.azure.com:443/'),
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
  configurationNamesFilter: 'Microsoft.DocumentDB/databaseAccounts/sqlDatabases',
};

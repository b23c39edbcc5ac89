import { credential, plain, type TargetService } from '../target-service.ts';

export const cosmosMongo: TargetService = {
  id: 'cosmos-mongo',
  displayName: 'Azure Cosmos DB for MongoDB',
  category: 'Database',
  target: {
    kind: 'azure',
    idPattern:
      '/subscriptions/{subscription}/resourceGroups/{resourceGroup}/providers/Microsoft.DocumentDB/databaseAccounts/{account}/mongodbDatabases/{database}',
    levels: [
      {
        parameter: 'account',
        noun: 'cosmosAccount',
        resourceType: 'Microsoft.DocumentDB/databaseAccounts',
        resourceKind: 'MongoDB',
      },
      {
        parameter: 'database',
        noun: 'database',
        resourceType: 'Microsoft.DocumentDB/databaseAccounts/mongodbDatabases',
      },
    ],
  },
  authTypes: ['workloadIdentity', 'secretAuto', 'servicePrincipal'],
  clientTypes: ['dotnet', 'java', 'nodejs', 'go', 'springBoot', 'none'],
  defaultRoles: [{ name: 'DocumentDB Account Contributor', id: '5bd9cd88-fe45-4216-938b-f97437e15450' }],
  configurations: {
    workloadIdentity: [
      {
        clientTypes: ['dotnet', 'java', 'nodejs', 'go', 'none'],
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
    ],
    secretAuto: [
      {
        clientTypes: ['dotnet', 'java', 'nodejs', 'go', 'none'],
        variables: [
          credential(
            'AZURE_COSMOS_CONNECTIONSTRING',
            'mongodb://{user}:{password}@{account}.mongo.cosmos.azure.com:10255/?ssl=true&replicaSet=globaldb&retrywrites=false&maxIdleTimeMS=120000&appName=@{account}@',
          ),
        ],
      },
      {
        clientTypes: ['springBoot'],
        variables: [
          plain('spring.data.mongodb.database', '{database}'),
          credential(
            'spring.data.mongodb.uri',
            'mongodb://{user}:{password}@{account}.mongo.cosmos.azure.com:10255/?ssl=true&replicaSet=globaldb&retrywrites=false&maxIdleTimeMS=120000&appName=@{account}@',
          ),
        ],
      },
    ],
    servicePrincipal: [
      {
        clientTypes: ['dotnet', 'java', 'nodejs', 'go', 'none'],
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
    ],
  },
  requiredActions: [
    'Microsoft.DocumentDB/databaseAccounts/read',
    'Microsoft.DocumentDB/databaseAccounts/write',
    'Microsoft.DocumentDB/databaseAccounts/listConnectionStrings/action',
    'Microsoft.DocumentDB/databaseAccounts/listKeys/action',
  ],
  configurationNamesFilter: 'Microsoft.DocumentDB/databaseAccounts/mongodbDatabases',
};

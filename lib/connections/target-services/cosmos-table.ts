import { credential, plain, type TargetService } from '../target-service.ts';

export const cosmosTable: TargetService = {
  id: 'cosmos-table',
  displayName: 'Azure Cosmos DB for Table',
  category: 'Database',
  target: {
    kind: 'azure',
    idPattern:
      '/subscriptions/{subscription}/resourceGroups/{resourceGroup}/providers/Microsoft.DocumentDB/databaseAccounts/{account}/tables/{table}',
    levels: [
      {
        parameter: 'account',
        noun: 'cosmosAccount',
        resourceType: 'Microsoft.DocumentDB/databaseAccounts',
        resourceKind: 'GlobalDocumentDB',
      },
      { parameter: 'table', noun: 'table', resourceType: 'Microsoft.DocumentDB/databaseAccounts/tables' },
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
    ],
    secretAuto: [
      {
        clientTypes: ['dotnet', 'java', 'python', 'nodejs', 'none'],
        variables: [
          credential(
            'AZURE_COSMOS_CONNECTIONSTRING',
            'DefaultEndpointsProtocol=https;AccountName={account};AccountKey={account-key};TableEndpoint=https://{account}.table.cosmos.azure.com:443/;',
          ),
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
    ],
  },
  requiredActions: [
    'Microsoft.DocumentDB/databaseAccounts/read',
    'Microsoft.DocumentDB/databaseAccounts/write',
    'Microsoft.DocumentDB/databaseAccounts/listConnectionStrings/action',
    'Microsoft.DocumentDB/databaseAccounts/listKeys/action',
  ],
  configurationNamesFilter: 'Microsoft.DocumentDB/databaseAccounts/tables',
};

import { credential, plain, type TargetService } from '../target-service.ts';

export const storageTable: TargetService = {
  id: 'storage-table',
  displayName: 'Azure Table Storage',
  category: 'Storage',
  target: {
    kind: 'azure',
    idPattern:
      '/subscriptions/{subscription}/resourceGroups/{resourceGroup}/providers/Microsoft.Storage/storageAccounts/{account}/tableServices/default',
    levels: [
      { parameter: 'account', noun: 'storageAccount', resourceType: 'Microsoft.Storage/storageAccounts' },
    ],
  },
  authTypes: ['workloadIdentity', 'secretAuto', 'servicePrincipal'],
  clientTypes: ['dotnet', 'java', 'python', 'nodejs', 'none'],
  defaultRoles: [{ name: 'Storage Table Data Contributor', id: '0a9a7e1f-b9d0-4cc4-a60d-0319b160aaa3' }],
  configurations: {
    workloadIdentity: [
      {
        clientTypes: ['dotnet', 'java', 'python', 'nodejs', 'none'],
        variables: [
          plain('AZURE_STORAGETABLE_RESOURCEENDPOINT', 'https://{account}.table.core.windows.net/'),
          plain('AZURE_STORAGETABLE_CLIENTID', '{client-id}'),
        ],
      },
    ],
    secretAuto: [
      {
        clientTypes: ['dotnet', 'java', 'python', 'nodejs', 'none'],
        variables: [
          credential(
            'AZURE_STORAGETABLE_CONNECTIONSTRING',
            'DefaultEndpointsProtocol=https;AccountName={account};AccountKey={account-key};EndpointSuffix=core.windows.net',
          ),
        ],
      },
    ],
    servicePrincipal: [
      {
        clientTypes: ['dotnet', 'java', 'python', 'nodejs', 'none'],
        variables: [
          plain('AZURE_STORAGETABLE_RESOURCEENDPOINT', 'https://{account}.table.core.windows.net/'),
          plain('AZURE_STORAGETABLE_CLIENTID', '{client-id}'),
          credential('AZURE_STORAGETABLE_CLIENTSECRET', '{client-secret}'),
          plain('AZURE_STORAGETABLE_TENANTID', '{tenant-id}'),
        ],
      },
    ],
  },
  requiredActions: [
    'Microsoft.Storage/storageAccounts/read',
    'Microsoft.Storage/storageAccounts/write',
    'Microsoft.Storage/storageAccounts/listkeys/action',
  ],
  configurationNamesFilter: 'Microsoft.Storage/storageAccounts/tableServices/default',
};

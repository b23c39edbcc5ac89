import { credential, plain, type TargetService } from '../target-service.ts';

export const storageFile: TargetService = {
  id: 'storage-file',
  displayName: 'Azure Files',
  category: 'Storage',
  target: {
    kind: 'azure',
    idPattern:
      '/subscriptions/{subscription}/resourceGroups/{resourceGroup}/providers/Microsoft.Storage/storageAccounts/{account}/fileServices/default',
    levels: [
      { parameter: 'account', noun: 'storageAccount', resourceType: 'Microsoft.Storage/storageAccounts' },
    ],
  },
  authTypes: ['secretAuto'],
  clientTypes: ['dotnet', 'java', 'python', 'nodejs', 'php', 'ruby', 'springBoot', 'none'],
  defaultRoles: [],
  configurations: {
    secretAuto: [
      {
        clientTypes: ['dotnet', 'java', 'python', 'nodejs', 'php', 'ruby', 'none'],
        variables: [
          credential(
            'AZURE_STORAGEFILE_CONNECTIONSTRING',
            'DefaultEndpointsProtocol=https;AccountName={account};AccountKey={account-key};EndpointSuffix=core.windows.net',
          ),
        ],
      },
      {
        clientTypes: ['springBoot'],
        variables: [
          plain('azure.storage.account-name', '{account}'),
          credential('azure.storage.account-key', '{account-key}'),
          plain('azure.storage.file-endpoint', 'https://{account}.file.core.windows.net/'),
          plain('spring.cloud.azure.storage.fileshare.account-name', '{account}'),
          credential('spring.cloud.azure.storage.fileshare.account-key', '{account-key}'),
          plain('spring.cloud.azure.storage.fileshare.endpoint', 'https://{account}.file.core.windows.net/'),
        ],
      },
    ],
  },
  requiredActions: [
    'Microsoft.Storage/storageAccounts/read',
    'Microsoft.Storage/storageAccounts/write',
    'Microsoft.Storage/storageAccounts/listkeys/action',
  ],
  configurationNamesFilter: 'Microsoft.Storage/storageAccounts/fileServices/default',
};

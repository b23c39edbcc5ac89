import { credential, plain, type TargetService } from '../target-service.ts';

export const storageBlob: TargetService = {
  id: 'storage-blob',
  displayName: 'Azure Blob Storage',
  category: 'Storage',
  target: {
    kind: 'azure',
    idPattern:
      '/subscriptions/{subscription}/resourceGroups/{resourceGroup}/providers/Microsoft.Storage/storageAccounts/{account}/blobServices/default',
    levels: [
      { parameter: 'account', noun: 'storageAccount', resourceType: 'Microsoft.Storage/storageAccounts' },
    ],
  },
  authTypes: ['workloadIdentity', 'secretAuto', 'servicePrincipal'],
  clientTypes: ['dotnet', 'java', 'python', 'nodejs', 'springBoot', 'none'],
  defaultRoles: [{ name: 'Storage Blob Data Contributor', id: 'ba92f5b4-2d11-453d-a403-e96b0029c9fe' }],
  configurations: {
    workloadIdentity: [
      {
        clientTypes: ['dotnet', 'java', 'python', 'nodejs', 'none'],
        variables: [
          plain('AZURE_STORAGEBLOB_RESOURCEENDPOINT', 'https://{account}.blob.core.windows.net/'),
          plain('AZURE_STORAGEBLOB_CLIENTID', '{client-id}'),
        ],
      },
      {
        clientTypes: ['springBoot'],
        variables: [
          plain('spring.cloud.azure.storage.blob.credential.managed-identity-enabled', 'true'),
          plain('spring.cloud.azure.storage.blob.account-name', '{account}'),
          plain('spring.cloud.azure.storage.blob.endpoint', 'https://{account}.blob.core.windows.net/'),
          plain('spring.cloud.azure.storage.blob.credential.client-id', '{client-id}'),
        ],
      },
    ],
    secretAuto: [
      {
        clientTypes: ['dotnet', 'java', 'python', 'nodejs', 'none'],
        variables: [
          credential(
            'AZURE_STORAGEBLOB_CONNECTIONSTRING',
            'DefaultEndpointsProtocol=https;AccountName={account};AccountKey={account-key};EndpointSuffix=core.windows.net',
          ),
        ],
      },
      {
        clientTypes: ['springBoot'],
        variables: [
          plain('azure.storage.account-name', '{account}'),
          credential('azure.storage.account-key', '{account-key}'),
          plain('azure.storage.blob-endpoint', 'https://{account}.blob.core.windows.net/'),
          plain('spring.cloud.azure.storage.blob.account-name', '{account}'),
          credential('spring.cloud.azure.storage.blob.account-key', '{account-key}'),
          plain('spring.cloud.azure.storage.blob.endpoint', 'https://{account}.blob.core.windows.net/'),
        ],
      },
    ],
    servicePrincipal: [
      {
        clientTypes: ['dotnet', 'java', 'python', 'nodejs', 'none'],
        variables: [
          plain('AZURE_STORAGEBLOB_RESOURCEENDPOINT', 'https://{account}.blob.core.windows.net/'),
          plain('AZURE_STORAGEBLOB_CLIENTID', '{client-id}'),
          credential('AZURE_STORAGEBLOB_CLIENTSECRET', '{client-secret}'),
          plain('AZURE_STORAGEBLOB_TENANTID', '{tenant-id}'),
        ],
      },
      {
        clientTypes: ['springBoot'],
        variables: [
          plain('spring.cloud.azure.storage.blob.account-name', '{account}'),
          plain('spring.cloud.azure.storage.blob.endpoint', 'https://{account}.blob.core.windows.net/'),
          plain('spring.cloud.azure.storage.blob.credential.client-id', '{client-id}'),
          credential('spring.cloud.azure.storage.blob.credential.client-secret', '{client-secret}'),
        ],
      },
    ],
  },
  requiredActions: [
    'Microsoft.Storage/storageAccounts/read',
    'Microsoft.Storage/storageAccounts/write',
    'Microsoft.Storage/storageAccounts/listkeys/action',
  ],
  configurationNamesFilter: 'Microsoft.Storage/storageAccounts/blobServices/default',
};

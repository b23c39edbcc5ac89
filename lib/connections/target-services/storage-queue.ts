import { credential, plain, type TargetService } from '../target-service.ts';

export const storageQueue: TargetService = {
  id: 'storage-queue',
  displayName: 'Azure Queue Storage',
  category: 'Storage',
  target: {
    kind: 'azure',
    idPattern:
      '/subscriptions/{subscription}/resourceGroups/{resourceGroup}/providers/Microsoft.Storage/storageAccounts/{account}/queueServices/default',
    levels: [
      { parameter: 'account', noun: 'storageAccount', resourceType: 'Microsoft.Storage/storageAccounts' },
    ],
  },
  authTypes: ['workloadIdentity', 'secretAuto', 'servicePrincipal'],
  clientTypes: ['dotnet', 'java', 'python', 'nodejs', 'springBoot', 'none'],
  defaultRoles: [{ name: 'Storage Queue Data Contributor', id: '974c5e8b-45b9-4653-ba55-5f855dd0fb88' }],
  configurations: {
    workloadIdentity: [
      {
        clientTypes: ['dotnet', 'java', 'python', 'nodejs', 'none'],
        variables: [
          plain('AZURE_STORAGEQUEUE_RESOURCEENDPOINT', 'https://{account}.queue.core.windows.net/'),
          plain('AZURE_STORAGEQUEUE_CLIENTID', '{client-id}'),
        ],
      },
      {
        clientTypes: ['springBoot'],
        variables: [
          plain('spring.cloud.azure.storage.queue.credential.managed-identity-enabled', 'true'),
          plain('spring.cloud.azure.storage.queue.account-name', '{account}'),
          plain('spring.cloud.azure.storage.queue.endpoint', 'https://{account}.queue.core.windows.net/'),
          plain('spring.cloud.azure.storage.queue.credential.client-id', '{client-id}'),
        ],
      },
    ],
    secretAuto: [
      {
        clientTypes: ['dotnet', 'java', 'python', 'nodejs', 'none'],
        variables: [
          credential(
            'AZURE_STORAGEQUEUE_CONNECTIONSTRING',
            'DefaultEndpointsProtocol=https;AccountName={account};AccountKey={account-key};EndpointSuffix=core.windows.net',
          ),
        ],
      },
      {
        clientTypes: ['springBoot'],
        variables: [
          plain('spring.cloud.azure.storage.account', '{account}'),
          credential('spring.cloud.azure.storage.access-key', '{account-key}'),
          plain('spring.cloud.azure.storage.queue.account-name', '{account}'),
          credential('spring.cloud.azure.storage.queue.account-key', '{account-key}'),
          plain('spring.cloud.azure.storage.queue.endpoint', 'https://{account}.queue.core.windows.net/'),
        ],
      },
    ],
    servicePrincipal: [
      {
        clientTypes: ['dotnet', 'java', 'python', 'nodejs', 'none'],
        variables: [
          plain('AZURE_STORAGEQUEUE_RESOURCEENDPOINT', 'https://{account}.queue.core.windows.net/'),
          plain('AZURE_STORAGEQUEUE_CLIENTID', '{client-id}'),
          credential('AZURE_STORAGEQUEUE_CLIENTSECRET', '{client-secret}'),
          plain('AZURE_STORAGEQUEUE_TENANTID', '{tenant-id}'),
        ],
      },
      {
        clientTypes: ['springBoot'],
        variables: [
          plain('spring.cloud.azure.storage.queue.account-name', '{account}'),
          plain('spring.cloud.azure.storage.queue.endpoint', 'https://{account}.queue.core.windows.net/'),
          plain('spring.cloud.azure.storage.queue.credential.client-id', '{client-id}'),
          credential('spring.cloud.azure.storage.queue.credential.client-secret', '{client-secret}'),
        ],
      },
    ],
  },
  requiredActions: [
    'Microsoft.Storage/storageAccounts/read',
    'Microsoft.Storage/storageAccounts/write',
    'Microsoft.Storage/storageAccounts/listkeys/action',
  ],
  configurationNamesFilter: 'Microsoft.Storage/storageAccounts/queueServices/default',
};

import { credential, plain, type TargetService } from '../target-service.ts';

// The three CSI variables are those that Azure was seen to return in 2022; no newer source names them.
export const keyvault: TargetService = {
  id: 'keyvault',
  displayName: 'Azure Key Vault',
  category: 'Secrets',
  target: {
    kind: 'azure',
    idPattern:
      '/subscriptions/{subscription}/resourceGroups/{resourceGroup}/providers/Microsoft.KeyVault/vaults/{vault}',
    levels: [{ parameter: 'vault', noun: 'keyVault', resourceType: 'Microsoft.KeyVault/vaults' }],
  },
  authTypes: ['workloadIdentity', 'servicePrincipal', 'csi'],
  clientTypes: ['dotnet', 'java', 'python', 'nodejs', 'springBoot', 'none'],
  defaultRoles: [
    { name: 'Key Vault Secrets User', id: '4633458b-17de-408a-b874-0445c86b69e6' },
    { name: 'Key Vault Certificate User', id: 'db79e9a7-68ee-4b58-9aeb-b90e7c24fcba' },
  ],
  configurations: {
    workloadIdentity: [
      {
        clientTypes: ['dotnet', 'java', 'python', 'nodejs', 'none'],
        variables: [
          plain('AZURE_KEYVAULT_SCOPE', 'https://management.azure.com/.default'),
          plain('AZURE_KEYVAULT_RESOURCEENDPOINT', 'https://{vault}.vault.azure.net/'),
          plain('AZURE_KEYVAULT_CLIENTID', '{client-id}'),
        ],
      },
      {
        clientTypes: ['springBoot'],
        variables: [
          plain('azure.keyvault.uri', 'https://{vault}.vault.azure.net/'),
          plain('azure.keyvault.client-id', '{client-id}'),
          plain('azure.keyvault.scope', 'https://management.azure.com/.default'),
          plain('spring.cloud.azure.keyvault.secret.credential.managed-identity-enabled', 'true'),
          plain('spring.cloud.azure.keyvault.secret.endpoint', 'https://{vault}.vault.azure.net/'),
          plain('spring.cloud.azure.keyvault.secret.credential.client-id', '{client-id}'),
        ],
      },
    ],
    servicePrincipal: [
      {
        clientTypes: ['dotnet', 'java', 'python', 'nodejs', 'none'],
        variables: [
          plain('AZURE_KEYVAULT_SCOPE', 'https://management.azure.com/.default'),
          plain('AZURE_KEYVAULT_RESOURCEENDPOINT', 'https://{vault}.vault.azure.net/'),
          plain('AZURE_KEYVAULT_CLIENTID', '{client-id}'),
          credential('AZURE_KEYVAULT_CLIENTSECRET', '{client-secret}'),
          plain('AZURE_KEYVAULT_TENANTID', '{tenant-id}'),
        ],
      },
      {
        clientTypes: ['springBoot'],
        variables: [
          plain('azure.keyvault.uri', 'https://{vault}.vault.azure.net/'),
          plain('azure.keyvault.client-id', '{client-id}'),
          credential('azure.keyvault.client-key', '{client-secret}'),
          plain('azure.keyvault.tenant-id', '{tenant-id}'),
          plain('azure.keyvault.scope', 'https://management.azure.com/.default'),
          plain('spring.cloud.azure.keyvault.secret.endpoint', 'https://{vault}.vault.azure.net/'),
          plain('spring.cloud.azure.keyvault.secret.credential.client-id', '{client-id}'),
          credential('spring.cloud.azure.keyvault.secret.credential.client-secret', '{client-secret}'),
          plain('spring.cloud.azure.keyvault.secret.profile.tenant-id', '{tenant-id}'),
        ],
      },
    ],
    csi: [
      {
        clientTypes: ['dotnet', 'java', 'python', 'nodejs', 'springBoot', 'none'],
        variables: [
          plain('AZURE_KEYVAULT_RESOURCEENDPOINT', 'https://{vault}.vault.azure.net/'),
          plain('AZURE_KEYVAULT_CLIENTID', '{client-id}'),
          plain('AZURE_KEYVAULT_SCOPE', 'https://management.azure.com/.default'),
        ],
      },
    ],
  },
  requiredActions: [],
  configurationNamesFilter: 'Microsoft.KeyVault/vaults',
};

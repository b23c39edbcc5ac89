import { credential, plain, type TargetService } from '../target-service.ts';

export const appconfig: TargetService = {
  id: 'appconfig',
  displayName: 'Azure App Configuration',
  category: 'Configuration',
  target: {
    kind: 'azure',
    idPattern:
      '/subscriptions/{subscription}/resourceGroups/{resourceGroup}/providers/Microsoft.AppConfiguration/configurationStores/{config_store}',
    levels: [
      {
        parameter: 'config_store',
        noun: 'appConfigurationStore',
        resourceType: 'Microsoft.AppConfiguration/configurationStores',
      },
    ],
  },
  authTypes: ['workloadIdentity', 'secretAuto', 'servicePrincipal'],
  clientTypes: ['dotnet', 'java', 'python', 'nodejs', 'none'],
  defaultRoles: [{ name: 'App Configuration Data Reader', id: '516239f1-63e1-4d78-a4de-a74fb236a071' }],
  configurations: {
    workloadIdentity: [
      {
        clientTypes: ['dotnet', 'java', 'python', 'nodejs', 'none'],
        variables: [
          plain('AZURE_APPCONFIGURATION_ENDPOINT', 'https://{config_store}.azconfig.io'),
          plain('AZURE_APPCONFIGURATION_CLIENTID', '{client-id}'),
        ],
      },
    ],
    secretAuto: [
      {
        clientTypes: ['dotnet', 'java', 'python', 'nodejs', 'none'],
        variables: [
          credential(
            'AZURE_APPCONFIGURATION_CONNECTIONSTRING',
            'Endpoint=https://{config_store}.azconfig.io;Id={id};Secret={secret}',
          ),
        ],
      },
    ],
    servicePrincipal: [
      {
        clientTypes: ['dotnet', 'java', 'python', 'nodejs', 'none'],
        variables: [
          plain('AZURE_APPCONFIGURATION_ENDPOINT', 'https://{config_store}.azconfig.io'),
          plain('AZURE_APPCONFIGURATION_CLIENTID', '{client-id}'),
          credential('AZURE_APPCONFIGURATION_CLIENTSECRET', '{client-secret}'),
          plain('AZURE_APPCONFIGURATION_TENANTID', '{tenant-id}'),
        ],
      },
    ],
  },
  requiredActions: [
    'Microsoft.AppConfiguration/configurationStores/ListKeys/action',
    'Microsoft.AppConfiguration/configurationStores/read',
  ],
  configurationNamesFilter: 'Microsoft.AppConfiguration/configurationStores',
};

import { credential, plain, type TargetService } from '../target-service.ts';

export const servicebus: TargetService = {
  id: 'servicebus',
  displayName: 'Azure Service Bus',
  category: 'Messaging',
  target: {
    kind: 'azure',
    idPattern:
      '/subscriptions/{subscription}/resourceGroups/{resourceGroup}/providers/Microsoft.ServiceBus/namespaces/{namespace}',
    levels: [
      {
        parameter: 'namespace',
        noun: 'serviceBusNamespace',
        resourceType: 'Microsoft.ServiceBus/namespaces',
      },
    ],
  },
  authTypes: ['workloadIdentity', 'secretAuto', 'servicePrincipal'],
  clientTypes: ['dotnet', 'java', 'python', 'nodejs', 'go', 'springBoot', 'none'],
  defaultRoles: [
    { name: 'Azure Service Bus Data Receiver', id: '4f6d3b9b-027b-4f4c-9142-0e5a2a2247e0' },
    { name: 'Azure Service Bus Data Sender', id: '69a216fc-b8fb-44d8-bc22-1f3c2cd27a39' },
  ],
  configurations: {
    workloadIdentity: [
      {
        clientTypes: ['dotnet', 'java', 'python', 'nodejs', 'go', 'none'],
        variables: [
          plain('AZURE_SERVICEBUS_FULLYQUALIFIEDNAMESPACE', '{namespace}.servicebus.windows.net'),
          plain('AZURE_SERVICEBUS_CLIENTID', '{client-id}'),
        ],
      },
      {
        clientTypes: ['springBoot'],
        variables: [
          plain('spring.cloud.azure.servicebus.namespace', '{namespace}.servicebus.windows.net'),
          plain('spring.cloud.azure.client-id', '{client-id}'),
        ],
      },
    ],
    secretAuto: [
      {
        clientTypes: ['dotnet', 'java', 'python', 'nodejs', 'go', 'none'],
        variables: [
          credential(
            'AZURE_SERVICEBUS_CONNECTIONSTRING',
            'Endpoint=sb://{namespace}.servicebus.windows.net/;SharedAccessKeyName={access-key-name};SharedAccessKey={access-key-value}',
          ),
        ],
      },
      {
        clientTypes: ['springBoot'],
        variables: [
          credential(
            'spring.cloud.azure.servicebus.connection-string',
            'Endpoint=sb://{namespace}.servicebus.windows.net/;SharedAccessKeyName={access-key-name};SharedAccessKey={access-key-value}',
          ),
        ],
      },
    ],
    servicePrincipal: [
      {
        clientTypes: ['dotnet', 'java', 'python', 'nodejs', 'go', 'none'],
        variables: [
          plain('AZURE_SERVICEBUS_FULLYQUALIFIEDNAMESPACE', '{namespace}.servicebus.windows.net'),
          plain('AZURE_SERVICEBUS_CLIENTID', '{client-id}'),
          credential('AZURE_SERVICEBUS_CLIENTSECRET', '{client-secret}'),
          plain('AZURE_SERVICEBUS_TENANTID', '{tenant-id}'),
        ],
      },
      {
        clientTypes: ['springBoot'],
        variables: [
          plain('spring.cloud.azure.servicebus.namespace', '{namespace}.servicebus.windows.net'),
          plain('spring.cloud.azure.client-id', '{client-id}'),
          plain('spring.cloud.azure.tenant-id', '{tenant-id}'),
          credential('spring.cloud.azure.client-secret', '{client-secret}'),
        ],
      },
    ],
  },
  requiredActions: [
    'Microsoft.ServiceBus/namespaces/read',
    'Microsoft.ServiceBus/namespaces/ipFilterRules/read',
    'Microsoft.ServiceBus/namespaces/ipFilterRules/write',
    'Microsoft.ServiceBus/namespaces/ipFilterRules/delete',
    'Microsoft.ServiceBus/namespaces/authorizationRules/listkeys/action',
    'Microsoft.ServiceBus/namespaces/networkrulesets/read',
    'Microsoft.ServiceBus/namespaces/networkrulesets/write',
  ],
  configurationNamesFilter: 'Microsoft.ServiceBus/namespaces',
};

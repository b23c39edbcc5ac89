import { credential, plain, type TargetService } from '../target-service.ts';

export const eventhub: TargetService = {
  id: 'eventhub',
  displayName: 'Azure Event Hubs',
  category: 'Messaging',
  target: {
    kind: 'azure',
    idPattern:
      '/subscriptions/{subscription}/resourceGroups/{resourceGroup}/providers/Microsoft.EventHub/namespaces/{namespace}',
    levels: [
      { parameter: 'namespace', noun: 'eventHubsNamespace', resourceType: 'Microsoft.EventHub/namespaces' },
    ],
  },
  authTypes: ['workloadIdentity', 'secretAuto', 'servicePrincipal'],
  clientTypes: ['dotnet', 'java', 'python', 'nodejs', 'go', 'springBoot', 'kafka-springBoot', 'none'],
  defaultRoles: [
    { name: 'Azure Event Hubs Data Receiver', id: 'a638d3c7-ab3a-418d-83e6-5f17a39d4fde' },
    { name: 'Azure Event Hubs Data Sender', id: '2b629674-e913-4c01-ae53-ef4638d8f975' },
  ],
  configurations: {
    workloadIdentity: [
      {
        clientTypes: ['dotnet', 'java', 'python', 'nodejs', 'go', 'none'],
        variables: [
          plain('AZURE_EVENTHUB_FULLYQUALIFIEDNAMESPACE', '{namespace}.servicebus.windows.net'),
          plain('AZURE_EVENTHUB_CLIENTID', '{client-id}'),
        ],
      },
      {
        clientTypes: ['springBoot'],
        variables: [
          plain('spring.cloud.azure.eventhub.namespace', '{namespace}.servicebus.windows.net'),
          plain('spring.cloud.azure.client-id', '{client-id}'),
          plain('spring.cloud.azure.eventhubs.namespace', '{namespace}.servicebus.windows.net'),
          plain('spring.cloud.azure.eventhubs.credential.client-id', '{client-id}'),
          plain('spring.cloud.azure.eventhubs.credential.managed-identity-enabled', 'true'),
        ],
      },
      {
        clientTypes: ['kafka-springBoot'],
        variables: [
          plain('spring.kafka.bootstrap-servers', '{namespace}.servicebus.windows.net'),
          plain('spring.kafka.properties.azure.credential.managed-identity-enabled', 'true'),
          plain('spring.kafka.properties.azure.credential.client-id', '{client-id}'),
        ],
      },
    ],
    secretAuto: [
      {
        clientTypes: ['dotnet', 'java', 'python', 'nodejs', 'go', 'none'],
        variables: [
          credential(
            'AZURE_EVENTHUB_CONNECTIONSTRING',
            'Endpoint=sb://{namespace}.servicebus.windows.net/;SharedAccessKeyName={access-key-name};SharedAccessKey={access-key-value}',
          ),
        ],
      },
      {
        clientTypes: ['springBoot'],
        variables: [
          credential(
            'spring.cloud.azure.storage.connection-string',
            'Endpoint=sb://{namespace}.servicebus.windows.net/;SharedAccessKeyName={access-key-name};SharedAccessKey={access-key-value}',
          ),
          credential(
            'spring.cloud.azure.eventhubs.connection-string',
            'Endpoint=sb://{namespace}.servicebus.windows.net/;SharedAccessKeyName={access-key-name};SharedAccessKey={access-key-value}',
          ),
        ],
      },
      {
        clientTypes: ['kafka-springBoot'],
        variables: [
          credential(
            'spring.cloud.azure.eventhubs.connection-string',
            'Endpoint=sb://{namespace}.servicebus.windows.net/;SharedAccessKeyName={access-key-name};SharedAccessKey={access-key-value}',
          ),
        ],
      },
    ],
    servicePrincipal: [
      {
        clientTypes: ['dotnet', 'java', 'python', 'nodejs', 'go', 'none'],
        variables: [
          plain('AZURE_EVENTHUB_FULLYQUALIFIEDNAMESPACE', '{namespace}.servicebus.windows.net'),
          plain('AZURE_EVENTHUB_CLIENTID', '{client-id}'),
          credential('AZURE_EVENTHUB_CLIENTSECRET', '{client-secret}'),
          plain('AZURE_EVENTHUB_TENANTID', '{tenant-id}'),
        ],
      },
      {
        clientTypes: ['springBoot'],
        variables: [
          plain('spring.cloud.azure.eventhub.namespace', '{namespace}.servicebus.windows.net'),
          plain('spring.cloud.azure.client-id', '{client-id}'),
          plain('spring.cloud.azure.tenant-id', '{tenant-id}'),
          credential('spring.cloud.azure.client-secret', '{client-secret}'),
          plain('spring.cloud.azure.eventhubs.namespace', '{namespace}.servicebus.windows.net'),
          plain('spring.cloud.azure.eventhubs.credential.client-id', '{client-id}'),
          credential('spring.cloud.azure.eventhubs.credential.client-secret', '{client-secret}'),
          plain('spring.cloud.azure.eventhubs.profile.tenant-id', '{tenant-id}'),
        ],
      },
      {
        clientTypes: ['kafka-springBoot'],
        variables: [
          plain('spring.kafka.bootstrap-servers', '{namespace}.servicebus.windows.net'),
          plain('spring.kafka.properties.azure.credential.client-id', '{client-id}'),
          credential('spring.kafka.properties.azure.credential.client-secret', '{client-secret}'),
          plain('spring.kafka.properties.azure.profile.tenant-id', '{tenant-id}'),
        ],
      },
    ],
  },
  requiredActions: [
    'Microsoft.EventHub/namespaces/read',
    'Microsoft.EventHub/namespaces/ipFilterRules/read',
    'Microsoft.EventHub/namespaces/ipFilterRules/write',
    'Microsoft.EventHub/namespaces/ipFilterRules/delete',
    'Microsoft.EventHub/namespaces/networkrulesets/read',
    'Microsoft.EventHub/namespaces/networkrulesets/write',
    'Microsoft.EventHub/namespaces/authorizationRules/listkeys/action',
  ],
  configurationNamesFilter: 'Microsoft.EventHub/namespaces',
};

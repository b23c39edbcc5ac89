import { credential, plain, type TargetService } from '../target-service.ts';

export const webpubsub: TargetService = {
  id: 'webpubsub',
  displayName: 'Azure Web PubSub',
  category: 'Messaging',
  target: {
    kind: 'azure',
    idPattern:
      '/subscriptions/{subscription}/resourceGroups/{resourceGroup}/providers/Microsoft.SignalRService/WebPubSub/{webpubsub}',
    levels: [
      { parameter: 'webpubsub', noun: 'webPubSub', resourceType: 'Microsoft.SignalRService/WebPubSub' },
    ],
  },
  authTypes: ['workloadIdentity', 'secretAuto', 'servicePrincipal'],
  clientTypes: ['dotnet', 'java', 'python', 'nodejs', 'none'],
  defaultRoles: [{ name: 'SignalR/Web PubSub Contributor', id: '8cf5e20a-e4b2-4e9d-b3a1-5ceb692c2761' }],
  configurations: {
    workloadIdentity: [
      {
        clientTypes: ['dotnet', 'java', 'python', 'nodejs', 'none'],
        variables: [
          plain('AZURE_WEBPUBSUB_HOST', '{webpubsub}.webpubsub.azure.com'),
          plain('AZURE_WEBPUBSUB_CLIENTID', '{client-id}'),
        ],
      },
    ],
    secretAuto: [
      {
        clientTypes: ['dotnet', 'java', 'python', 'nodejs', 'none'],
        variables: [
          credential(
            'AZURE_WEBPUBSUB_CONNECTIONSTRING',
            'Endpoint=https://{webpubsub}.webpubsub.azure.com;AccessKey={access-key};Version=1.0;',
          ),
        ],
      },
    ],
    servicePrincipal: [
      {
        clientTypes: ['dotnet', 'java', 'python', 'nodejs', 'none'],
        variables: [
          plain('AZURE_WEBPUBSUB_HOST', '{webpubsub}.webpubsub.azure.com'),
          plain('AZURE_WEBPUBSUB_CLIENTID', '{client-id}'),
          credential('AZURE_WEBPUBSUB_CLIENTSECRET', '{client-secret}'),
          plain('AZURE_WEBPUBSUB_TENANTID', '{tenant-id}'),
        ],
      },
    ],
  },
  requiredActions: [
    'Microsoft.SignalRService/WebPubSub/read',
    'Microsoft.SignalRService/WebPubSub/write',
    'Microsoft.SignalRService/WebPubSub/operationResults/read',
    'Microsoft.SignalRService/WebPubSub/operationStatuses/read',
    'Microsoft.SignalRService/locations/operationresults/webpubsub/read',
    'Microsoft.SignalRService/locations/operationStatuses/webpubsub/read',
    'Microsoft.SignalRService/WebPubSub/listkeys/action',
  ],
  configurationNamesFilter: 'Microsoft.SignalRService/WebPubSub',
};

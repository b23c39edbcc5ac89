import { credential, plain, type TargetService } from '../target-service.ts';

export const signalr: TargetService = {
  id: 'signalr',
  displayName: 'Azure SignalR Service',
  category: 'Messaging',
  target: {
    kind: 'azure',
    idPattern:
      '/subscriptions/{subscription}/resourceGroups/{resourceGroup}/providers/Microsoft.SignalRService/SignalR/{signalr}',
    levels: [{ parameter: 'signalr', noun: 'signalR', resourceType: 'Microsoft.SignalRService/SignalR' }],
  },
  authTypes: ['workloadIdentity', 'secretAuto', 'servicePrincipal'],
  clientTypes: ['dotnet', 'none'],
  defaultRoles: [{ name: 'SignalR Service Owner', id: '7e4f1700-ea5a-4f59-8f37-079cfe29dce3' }],
  configurations: {
    workloadIdentity: [
      {
        clientTypes: ['dotnet', 'none'],
        variables: [
          plain(
            'AZURE_SIGNALR_CONNECTIONSTRING',
            'Endpoint=https://{signalr}.service.signalr.net;AuthType=aad;client-id={client-id};Version=1.0;',
          ),
        ],
      },
    ],
    secretAuto: [
      {
        clientTypes: ['dotnet', 'none'],
        variables: [
          credential(
            'AZURE_SIGNALR_CONNECTIONSTRING',
            'Endpoint=https://{signalr}.service.signalr.net;AccessKey={access-key};Version=1.0;',
          ),
        ],
      },
    ],
    servicePrincipal: [
      {
        clientTypes: ['dotnet', 'none'],
        variables: [
          credential(
            'AZURE_SIGNALR_CONNECTIONSTRING',
            'Endpoint=https://{signalr}.service.signalr.net;AuthType=aad;ClientId={client-id};ClientSecret={client-secret};TenantId={tenant-id};Version=1.0;',
          ),
        ],
      },
    ],
  },
  requiredActions: [
    'Microsoft.SignalRService/SignalR/read',
    'Microsoft.SignalRService/SignalR/write',
    'Microsoft.SignalRService/SignalR/operationResults/read',
    'Microsoft.SignalRService/SignalR/operationStatuses/read',
    'Microsoft.SignalRService/locations/operationresults/signalr/read',
    'Microsoft.SignalRService/locations/operationStatuses/signalr/read',
    'Microsoft.SignalRService/SignalR/listkeys/action',
  ],
  configurationNamesFilter: 'Microsoft.SignalRService/SignalR',
};

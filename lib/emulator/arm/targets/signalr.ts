import { type Provider, typesWith } from '../provider.ts';

export const signalR: Provider = {
  namespace: 'Microsoft.SignalRService',
  resourceTypes: typesWith(
    ['2024-03-01', '2023-08-01-preview', '2023-02-01', '2022-02-01', '2021-10-01'],
    'SignalR',
    'WebPubSub',
  ),
};

import { type Provider, typesWith } from '../provider.ts';

export const eventHubs: Provider = {
  namespace: 'Microsoft.EventHub',
  resourceTypes: typesWith(
    [
      '2024-01-01',
      '2022-10-01-preview',
      '2022-01-01-preview',
      '2021-11-01',
      '2021-06-01-preview',
      '2017-04-01',
    ],
    'namespaces',
    'namespaces/eventhubs',
    'namespaces/networkRuleSets',
  ),
};

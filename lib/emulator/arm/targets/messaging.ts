import { type Provider, typesWith } from '../provider.ts';

/** Both services came from one, and still have their versions together. */
const apiVersions = [
  '2024-01-01',
  '2022-10-01-preview',
  '2022-01-01-preview',
  '2021-11-01',
  '2021-06-01-preview',
  '2017-04-01',
];

const messaging = (namespace: string, entity: string): Provider => ({
  namespace,
  resourceTypes: typesWith(apiVersions, 'namespaces', `namespaces/${entity}`, 'namespaces/networkRuleSets'),
});

export const eventHubs = messaging('Microsoft.EventHub', 'eventhubs');
export const serviceBus = messaging('Microsoft.ServiceBus', 'queues');

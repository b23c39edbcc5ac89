import type { IconName } from './shapes.tsx';

const byPrefix: readonly (readonly [prefix: string, icon: IconName])[] = [
  ['storage', 'storage'],
  ['keyvault', 'keyVault'],
  ['appconfig', 'configuration'],
  ['app-insights', 'monitoring'],
  ['cognitiveservices', 'ai'],
  ['confluent', 'kafka'],
  ['eventhub', 'messaging'],
  ['servicebus', 'messaging'],
  ['signalr', 'realtime'],
  ['webpubsub', 'realtime'],
  ['redis', 'cache'],
];

/** Icon of a target service by its id in the catalogue, `storage-blob`. What is not listed is a database. */
export const serviceIconName = (serviceId: string): IconName =>
  byPrefix.find(([prefix]) => serviceId.startsWith(prefix))?.[1] ?? 'database';

import { targetServices } from '#lib/connections/target-services.ts';

/** A built-in role that works on data: this plane does not check its data actions, it only tells them. */
export interface DataRole {
  readonly id: string;
  readonly name: string;
  readonly dataActions: readonly string[];
}

const blobs = 'Microsoft.Storage/storageAccounts/blobServices/containers/blobs';
const queues = 'Microsoft.Storage/storageAccounts/queueServices/queues/messages';
const tables = 'Microsoft.Storage/storageAccounts/tableServices/tables/entities';

/** Data actions of the roles that Service Connector assigns by itself, by role id. */
const knownActions: Readonly<Record<string, readonly string[]>> = {
  '516239f1-63e1-4d78-a4de-a74fb236a071': ['Microsoft.AppConfiguration/configurationStores/*/read'],
  'a638d3c7-ab3a-418d-83e6-5f17a39d4fde': ['Microsoft.EventHub/*/receive/action'],
  '2b629674-e913-4c01-ae53-ef4638d8f975': ['Microsoft.EventHub/*/send/action'],
  '4f6d3b9b-027b-4f4c-9142-0e5a2a2247e0': ['Microsoft.ServiceBus/*/receive/action'],
  '69a216fc-b8fb-44d8-bc22-1f3c2cd27a39': ['Microsoft.ServiceBus/*/send/action'],
  'a001fd3d-188f-4b5d-821b-7da978bf7442': ['Microsoft.CognitiveServices/accounts/OpenAI/*'],
  'a97b65f3-24c7-4388-baec-2e87135dc908': ['Microsoft.CognitiveServices/*'],
  'db79e9a7-68ee-4b58-9aeb-b90e7c24fcba': ['Microsoft.KeyVault/vaults/certificates/read'],
  '4633458b-17de-408a-b874-0445c86b69e6': ['Microsoft.KeyVault/vaults/secrets/getSecret/action'],
  '7e4f1700-ea5a-4f59-8f37-079cfe29dce3': ['Microsoft.SignalRService/SignalR/*'],
  'ba92f5b4-2d11-453d-a403-e96b0029c9fe': [`${blobs}/read`, `${blobs}/write`, `${blobs}/delete`],
  '974c5e8b-45b9-4653-ba55-5f855dd0fb88': [`${queues}/read`, `${queues}/write`, `${queues}/delete`],
  '0a9a7e1f-b9d0-4cc4-a60d-0319b160aaa3': [`${tables}/read`, `${tables}/write`, `${tables}/delete`],
};

const chosenByDefault: DataRole[] = [
  ...new Map(targetServices.flatMap(({ defaultRoles }) => defaultRoles).map(({ id, name }) => [id, name])),
].map(([id, name]) => ({ id, name, dataActions: knownActions[id] ?? [] }));

/** Others that people choose instead. */
const chosenByPeople: readonly DataRole[] = [
  {
    id: '2a2b9908-6ea1-4ae2-8e65-a410df84e7d1',
    name: 'Storage Blob Data Reader',
    dataActions: [`${blobs}/read`],
  },
  {
    id: 'b7e6dc6d-f1e8-4753-8033-0f276bb0955b',
    name: 'Storage Blob Data Owner',
    dataActions: [`${blobs}/*`],
  },
  {
    id: '19e7f393-937e-4f77-808e-94535e297925',
    name: 'Storage Queue Data Reader',
    dataActions: [`${queues}/read`],
  },
  {
    id: '76199698-9eea-4c19-bc75-cec21354c6b6',
    name: 'Storage Table Data Reader',
    dataActions: [`${tables}/read`],
  },
  {
    id: '5ae67dd6-50cb-40e7-96ff-dc2bfa4b606b',
    name: 'App Configuration Data Owner',
    dataActions: ['Microsoft.AppConfiguration/configurationStores/*/read'],
  },
  {
    id: '090c5cfd-751d-490a-894a-3ce6f1109419',
    name: 'Azure Service Bus Data Owner',
    dataActions: ['Microsoft.ServiceBus/*'],
  },
  {
    id: 'f526a384-b230-433a-b45c-95f59c4a2dec',
    name: 'Azure Event Hubs Data Owner',
    dataActions: ['Microsoft.EventHub/*'],
  },
  {
    id: '12338af0-0e69-4776-bea7-57ae8d297424',
    name: 'Key Vault Crypto User',
    dataActions: ['Microsoft.KeyVault/vaults/keys/read'],
  },
  {
    id: '5e0bd9bd-7b93-4f28-af87-19fc36ad61bd',
    name: 'Cognitive Services OpenAI User',
    dataActions: ['Microsoft.CognitiveServices/accounts/OpenAI/*/read'],
  },
];

export const dataRoles: readonly DataRole[] = [...chosenByDefault, ...chosenByPeople];

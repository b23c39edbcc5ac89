import { expect, it } from 'vitest';
import { grantsAccess, rolesForTarget } from './target-roles.ts';

const role = (name: string, ...actions: string[]) => ({ id: name, name, actions });

it('offers the roles of the target’s own provider, by name', () => {
  const roles = [
    role('Owner', '*'),
    role('Storage Blob Data Reader', 'Microsoft.Storage/storageAccounts/blobServices/containers/blobs/read'),
    role('Key Vault Reader', 'Microsoft.KeyVault/vaults/read'),
    role('Blob Helper', 'microsoft.storage/storageaccounts/read'),
  ];
  const target =
    '/subscriptions/s/resourceGroups/g/providers/Microsoft.Storage/storageAccounts/a/blobServices/default';
  expect(rolesForTarget(roles, target).map(({ name }) => name)).toEqual([
    'Blob Helper',
    'Storage Blob Data Reader',
  ]);
  expect(rolesForTarget(roles, 'pkc-1.azure.confluent.cloud:9092')).toEqual([]);
});

it.each([
  ['storage-blob', { actions: ['*'], dataActions: [] }, false],
  [
    'storage-blob',
    {
      actions: [],
      dataActions: ['Microsoft.Storage/storageAccounts/blobServices/containers/blobs/*'],
    },
    true,
  ],
  [
    'storage-blob',
    { actions: ['Microsoft.Storage/storageAccounts/queueServices/*'], dataActions: [] },
    false,
  ],
  [
    'appconfig',
    { actions: [], dataActions: ['Microsoft.AppConfiguration/configurationStores/*/read'] },
    true,
  ],
  ['eventhub', { actions: [], dataActions: ['Microsoft.EventHub/*/send/action'] }, true],
  ['cosmos-sql', { actions: ['Microsoft.DocumentDb/databaseAccounts/*'], dataActions: [] }, true],
  ['cosmos-sql', { actions: ['Microsoft.DocumentDb/databaseAccounts/read'], dataActions: [] }, false],
  ['signalr', { actions: [], dataActions: [] }, true],
])('%s: a role with %j lets a workload in: %s', (service, role, expected) => {
  expect(grantsAccess(role, service)).toBe(expected);
});

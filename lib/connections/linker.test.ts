import { expect, it } from 'vitest';
import { connectionDraftSchema } from './draft.ts';
import { draftToLinkers } from './linker.ts';
import { targetServiceById } from './target-services.ts';

function linkers(draft: Record<string, unknown>) {
  const parsed = connectionDraftSchema.parse({ name: 'conn', namespace: 'shop', ...draft });
  const service = targetServiceById(parsed.serviceId);
  if (!service) throw new Error('unknown service');
  return draftToLinkers(parsed, service);
}

const target = {
  subscription: 's',
  resourceGroup: 'rg',
  account: 'st',
  vault: 'kv',
  server: 'srv',
  database: 'db',
};

it('writes workload identity as Azure’s own command line does: client id and subscription, not the resource id', () => {
  const identity = { id: '/x', clientId: 'client', subscriptionId: 'sub' };
  expect(linkers({ serviceId: 'storage-blob', clientType: 'python', target, identity })).toEqual([
    {
      name: 'conn',
      properties: {
        targetService: {
          type: 'AzureResource',
          id: '/subscriptions/s/resourceGroups/rg/providers/Microsoft.Storage/storageAccounts/st/blobServices/default',
        },
        authInfo: { authType: 'userAssignedIdentity', clientId: 'client', subscriptionId: 'sub' },
        clientType: 'python',
        scope: 'shop',
        secretStore: {},
        publicNetworkSolution: { action: 'enable' },
        configurationInfo: { configurationStore: {} },
      },
    },
  ]);
});

it('asks for the CSI driver on the Key Vault, with no identity', () => {
  const [linker] = linkers({ serviceId: 'keyvault', csi: true, target });
  expect(linker?.properties.authInfo).toEqual({ authType: 'userAssignedIdentity' });
  expect(linker?.properties.targetService).toMatchObject({
    resourceProperties: { type: 'KeyVault', connectAsKubernetesCsiDriver: true },
  });
});

it('sends the typed password of a database, and no password where Service Connector reads the key itself', () => {
  const [sql] = linkers({
    serviceId: 'sql',
    authType: 'secret',
    target,
    credentials: { user: 'u', password: 'p' },
  });
  expect(sql?.properties.authInfo).toEqual({
    authType: 'secret',
    name: 'u',
    secretInfo: { secretType: 'rawValue', value: 'p' },
  });
  const [files] = linkers({ serviceId: 'storage-file', target });
  expect(files?.properties.authInfo).toEqual({ authType: 'secret' });
});

it('makes two linkers for Kafka', () => {
  const kafka = {
    bootstrapServer: 'b:9092',
    key: 'k',
    secret: 's',
    schemaRegistry: 'https://r',
    schemaKey: 'x',
    schemaSecret: 'y',
  };
  expect(
    linkers({ serviceId: 'confluent-cloud', kafka }).map(({ name, properties }) => [
      name,
      properties.targetService,
    ]),
  ).toEqual([
    ['conn', { type: 'ConfluentBootstrapServer', endpoint: 'b:9092' }],
    ['conn_schema', { type: 'ConfluentSchemaRegistry', endpoint: 'https://r' }],
  ]);
});

it('passes on opt-outs, roles and names that were really changed', () => {
  const identity = { id: '/x', clientId: 'client', subscriptionId: 'sub' };
  const [linker] = linkers({
    serviceId: 'storage-blob',
    target,
    identity,
    assignRoles: false,
    configureFirewall: false,
    writeConfiguration: false,
    roles: [{ id: 'role', name: 'Role' }],
    customizedKeys: { A: 'B', C: 'C', D: '' },
  });
  expect(linker?.properties.authInfo).toMatchObject({ authMode: 'optOutAllAuth', roles: ['role'] });
  expect(linker?.properties.publicNetworkSolution).toEqual({ action: 'optOut' });
  expect(linker?.properties.configurationInfo).toEqual({
    action: 'optOut',
    customizedKeys: { A: 'B' },
    configurationStore: {},
  });
});

it('asks for the App Configuration extension, and only where there is one', () => {
  const chosen = { target: { ...target, config_store: 'store' }, appConfigurationExtension: true };
  const [store] = linkers({ ...chosen, serviceId: 'appconfig', authType: 'secretAuto' });
  expect(store?.properties.targetService).toMatchObject({
    resourceProperties: { type: 'AppConfig', connectWithKubernetesExtension: true },
  });
  const [blob] = linkers({ ...chosen, serviceId: 'storage-blob', authType: 'secretAuto' });
  expect(blob?.properties.targetService).not.toHaveProperty('resourceProperties');
});

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { clusterId, dataGroup, linkerPath, linkerVersion, retail } from '../test-emulator.ts';
import { kindOf, startRecorded, text, time } from './recorded.ts';

const { send, poll, close } = await startRecorded();
afterAll(close);

const systemData = {
  createdBy: text,
  createdByType: 'User',
  createdAt: time,
  lastModifiedBy: text,
  lastModifiedByType: 'User',
  lastModifiedAt: time,
};

const operation = {
  id: text,
  name: expect.stringMatching(/^[0-9a-f-]{36}\*[0-9A-F]{64}$/),
  resourceId: text,
  startTime: time,
};

const identity = `${retail}/resourceGroups/rg-retail/providers/Microsoft.ManagedIdentity/userAssignedIdentities/id-retail-orders`;

describe.each([
  {
    what: 'a secret',
    name: 'recorded_secret',
    target: `${dataGroup}/providers/Microsoft.ServiceBus/namespaces/sb-retail-orders`,
    auth: async () => ({ authType: 'secret' }),
    accepted: { name: null, secretInfo: null, authType: 'secret', authMode: null },
    settled: { name: null, secretInfo: { secretType: 'rawValue' }, authType: 'secret', authMode: null },
    variables: ['AZURE_SERVICEBUS_CONNECTIONSTRING'],
    checks: 3,
  },
  {
    what: 'workload identity',
    name: 'recorded_identity',
    target: `${dataGroup}/providers/Microsoft.Storage/storageAccounts/stretailorders/blobServices/default`,
    auth: async () => {
      const { body } = await send('GET', `${identity}?api-version=2023-01-31`);
      const { clientId } = body.properties;
      return { authType: 'userAssignedIdentity', clientId, subscriptionId: retail.split('/')[2] };
    },
    accepted: {
      subscriptionId: text,
      clientId: text,
      roles: null,
      userName: null,
      authType: 'userAssignedIdentity',
      deleteOrUpdateBehavior: null,
      authMode: null,
    },
    settled: {
      subscriptionId: text,
      clientId: text,
      roles: null,
      userName: null,
      authType: 'userAssignedIdentity',
      deleteOrUpdateBehavior: null,
      authMode: null,
    },
    variables: ['AZURE_STORAGEBLOB_RESOURCEENDPOINT', 'AZURE_STORAGEBLOB_CLIENTID'],
    checks: 5,
  },
])('a connection with $what', ({ name, target, auth, accepted, settled, variables, checks }) => {
  const id = linkerPath('aks-retail-dev', name);
  const path = `${id}?${linkerVersion}`;
  const linker = (provisioningState: string, authInfo: unknown) => ({
    id,
    name,
    type: 'microsoft.servicelinker/linkers',
    systemData,
    properties: {
      provisioningState,
      targetService: { id: target, resourceProperties: null, type: 'AzureResource' },
      authInfo,
      vNetSolution: null,
      clientType: 'python',
      secretStore: { keyVaultId: null, keyVaultSecretName: null },
      scope: 'default',
      publicNetworkSolution: { firewallRules: null, deleteOrUpdateBehavior: null, action: null },
      configurationInfo: {
        customizedKeys: null,
        configurationStore: { appConfigurationId: null },
        additionalConfigurations: null,
        additionalConnectionStringProperties: null,
        deleteOrUpdateBehavior: null,
        action: null,
        daprProperties: null,
      },
    },
  });
  let body: unknown;
  beforeAll(async () => {
    body = {
      properties: {
        targetService: { type: 'AzureResource', id: target },
        authInfo: await auth(),
        clientType: 'python',
        secretStore: {},
        scope: 'default',
        publicNetworkSolution: {},
        configurationInfo: { configurationStore: {} },
      },
    };
  });

  it.each(['created', 'updated'])('is %s with 201 and one header, and polls with 200', async () => {
    const put = await send('PUT', path, body);
    expect(kindOf(put)).toEqual([201, ['azure-asyncoperation']]);
    expect(put.body.properties.provisioningState).toBe('Accepted');
    const { running, ended } = await poll(put);
    expect(kindOf(running)).toEqual([200, []]);
    expect(running.body).toStrictEqual({ ...operation, status: 'Accepted' });
    expect(ended.body).toStrictEqual({
      ...operation,
      status: 'Succeeded',
      endTime: time,
      properties: { Message: null },
    });
    const got = await send('GET', path);
    expect(got.body).toStrictEqual(linker('Succeeded', settled));
    expect(put.body).toStrictEqual({
      ...linker('Accepted', accepted),
      systemData: { ...systemData, lastModifiedAt: got.body.systemData.lastModifiedAt },
    });
  });

  it('is listed without a next link, with the same resource', async () => {
    const { body: list } = await send(
      'GET',
      `${clusterId('aks-retail-dev')}/providers/Microsoft.ServiceLinker/linkers?${linkerVersion}`,
    );
    expect(Object.keys(list)).toEqual(['value']);
    expect(list.value).toContainEqual(linker('Succeeded', settled));
  });

  it('names its variables at once', async () => {
    const answer = await send('POST', `${id}/listConfigurations?${linkerVersion}`);
    expect(kindOf(answer)).toEqual([200, []]);
    expect(answer.body).toStrictEqual({
      configurations: variables.map((variable) => ({
        name: variable,
        value: text,
        configType: 'Default',
        keyVaultReferenceIdentity: null,
        description: '',
      })),
    });
  });

  it('is validated with 202 and both headers, and polls with 202', async () => {
    const post = await send('POST', `${id}/validateLinker?${linkerVersion}`);
    expect(kindOf(post)).toEqual([202, ['azure-asyncoperation', 'location']]);
    expect(post.body).toBeNull();
    const { running, ended } = await poll(post);
    expect(kindOf(running)).toEqual([202, ['azure-asyncoperation', 'location']]);
    expect(running.body).toStrictEqual({ ...operation, status: 'Accepted' });
    const { validationDetail } = ended.body.properties;
    expect(validationDetail).toHaveLength(checks);
    expect(validationDetail[0]).toStrictEqual({
      name: 'Target resource existence validated.',
      description: null,
      result: 'success',
    });
    expect(ended.body.properties).toStrictEqual({
      Message: text,
      linkerName: name,
      isConnectionAvailable: true,
      validationDetail,
      reportStartTimeUtc: time,
      reportEndTimeUtc: time,
      sourceId: null,
      targetId: null,
      authType: settled.authType,
    });
    expect(JSON.parse(ended.body.properties.Message)).toMatchObject({
      ConnectionName: name,
      ValidationDetail: expect.objectContaining({
        length: checks,
        0: expect.objectContaining({ Result: 0 }),
      }),
    });
  });

  it('is deleted with 202 and both headers, and polls with 202', async () => {
    const deleted = await send('DELETE', path);
    expect(kindOf(deleted)).toEqual([202, ['azure-asyncoperation', 'location']]);
    const { running, ended } = await poll(deleted);
    expect([running.status, running.body.status]).toEqual([202, 'Deleting']);
    expect(ended.body).toStrictEqual({ ...operation, status: 'Succeeded', endTime: time, properties: null });
  });
});

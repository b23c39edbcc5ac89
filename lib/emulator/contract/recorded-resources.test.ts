import { afterAll, describe, expect, it } from 'vitest';
import { clusterId, retail } from '../test-emulator.ts';
import { kindOf, startRecorded, text, time } from './recorded.ts';

const { send, poll, close } = await startRecorded();
afterAll(close);

describe('a cluster extension', () => {
  const collection = `${clusterId('aks-retail-dev')}/providers/Microsoft.KubernetesConfiguration/extensions`;
  const id = `${collection}/recorded`;
  const path = `${id}?api-version=2023-05-01`;
  const extension = (provisioningState: string, currentVersion: unknown, settings = {}) => ({
    id,
    name: 'recorded',
    type: 'Microsoft.KubernetesConfiguration/extensions',
    properties: {
      extensionType: 'microsoft.flux',
      autoUpgradeMinorVersion: true,
      releaseTrain: 'Stable',
      version: null,
      currentVersion,
      scope: { cluster: { releaseNamespace: text } },
      provisioningState,
      configurationSettings: settings,
      configurationProtectedSettings: {},
      statuses: [],
      aksAssignedIdentity: null,
      isSystemExtension: false,
    },
    systemData: {
      createdBy: null,
      createdByType: null,
      createdAt: expect.stringMatching(/\+00:00$/),
      lastModifiedBy: null,
      lastModifiedByType: null,
      lastModifiedAt: expect.stringMatching(/\+00:00$/),
    },
  });

  it('is installed with 201, a URL below itself and a location elsewhere; its status words are its states', async () => {
    const put = await send('PUT', path, { properties: { extensionType: 'microsoft.flux' } });
    expect(kindOf(put)).toEqual([201, ['azure-asyncoperation', 'location']]);
    expect(put.body).toStrictEqual(extension('Creating', null));
    const { running, ended } = await poll(put);
    expect(running.body).toStrictEqual({ id: text, name: text, status: 'Creating' });
    expect(ended.body).toStrictEqual({ id: text, name: text, status: 'Succeeded' });
    expect((await send('GET', path)).body).toStrictEqual(extension('Succeeded', text));
  });

  it('is listed with a next link that is null', async () => {
    const { body } = await send('GET', `${collection}?api-version=2023-05-01`);
    expect(body.nextLink).toBeNull();
    expect(body.value).toContainEqual(extension('Succeeded', text));
  });

  it('is changed with 202 and a body; protected settings come back as empty texts', async () => {
    const patch = await send('PATCH', path, {
      properties: { configurationSettings: { a: 'b' }, configurationProtectedSettings: { key: 'secret' } },
    });
    expect(kindOf(patch)).toEqual([202, ['azure-asyncoperation', 'location']]);
    expect(patch.body.properties).toMatchObject({
      provisioningState: 'Updating',
      configurationProtectedSettings: { key: '' },
    });
    await poll(patch);
  });

  it('is deleted with 202 and one header, by force with 200', async () => {
    const deleted = await send('DELETE', path);
    expect([...kindOf(deleted), deleted.body]).toEqual([202, ['azure-asyncoperation'], undefined]);
    const { running } = await poll(deleted);
    expect([running.status, running.body.status]).toEqual([200, 'Deleting']);
    await poll(await send('PUT', path, { properties: { extensionType: 'microsoft.flux' } }));
    expect((await send('DELETE', `${path}&forceDelete=true`)).body).toMatchObject({ statusCode: 200 });
  });
});

describe('a managed cluster', () => {
  const path = `${clusterId('aks-recorded')}?api-version=2023-05-01`;
  const operationBody = { name: text, startTime: time };
  const wanted = {
    location: 'westeurope',
    identity: { type: 'SystemAssigned' },
    properties: {
      kubernetesVersion: '',
      dnsPrefix: 'recorded',
      agentPoolProfiles: [
        {
          name: 'nodepool1',
          count: 1,
          vmSize: 'Standard_DS2_v2',
          osDiskSizeGB: 0,
          mode: 'System',
          nodeTaints: [],
          orchestratorVersion: '',
        },
      ],
      oidcIssuerProfile: { enabled: true },
    },
  };
  const put = async (change: (properties: Record<string, unknown>) => void) => {
    const { body } = await send('GET', path);
    change(body.properties);
    const answer = await send('PUT', path, { location: body.location, properties: body.properties });
    expect(kindOf(answer)).toEqual([200, ['azure-asyncoperation']]);
    const { running, ended } = await poll(answer);
    expect([running.body.status, ended.body.status]).toEqual(['InProgress', 'Succeeded']);
    return { answer, got: (await send('GET', path)).body };
  };

  it('that is not there is missed by the gateway', async () => {
    const { status, headers, body } = await send('GET', path);
    expect([status, headers.get('x-ms-failure-cause'), body.error.code]).toEqual([
      404,
      'gateway',
      'ResourceNotFound',
    ]);
  });

  it('is created with 201, its issuer in the first answer, and operations under another name than their URL', async () => {
    const created = await send('PUT', path, wanted);
    expect(kindOf(created)).toEqual([201, ['azure-asyncoperation']]);
    expect(created.body.properties.oidcIssuerProfile).toStrictEqual({
      enabled: true,
      issuerURL: expect.stringMatching(/\/$/),
    });
    expect(created.body.properties.networkProfile.loadBalancerSku).toBe('standard');
    const { running, ended } = await poll(created);
    expect(running.body).toStrictEqual({ ...operationBody, status: 'InProgress' });
    expect(ended.body).toStrictEqual({ ...operationBody, status: 'Succeeded', endTime: time });
    expect(created.headers.get('azure-asyncoperation')).not.toContain(running.body.name);
    const { body } = await send('GET', path);
    expect(body.properties).toMatchObject({
      networkProfile: { loadBalancerSku: 'Standard' },
      securityProfile: {},
    });
    expect(body.properties).not.toHaveProperty('addonProfiles');
    expect(body.properties.agentPoolProfiles[0]).toMatchObject({
      osDiskSizeGB: 128,
      kubeletDiskType: 'OS',
      enableFIPS: false,
    });
    expect(body.properties.agentPoolProfiles[0]).not.toHaveProperty('nodeTaints');
  });

  it('switches workload identity on and off', async () => {
    const on = await put((properties) => {
      properties.securityProfile = { workloadIdentity: { enabled: true } };
    });
    expect(on.got.properties.securityProfile).toStrictEqual({ workloadIdentity: { enabled: true } });
    const off = await put((properties) => {
      properties.securityProfile = { workloadIdentity: { enabled: false } };
    });
    expect(off.got.properties.securityProfile).toStrictEqual({ workloadIdentity: { enabled: false } });
  });

  it('has an add-on, whose identity comes after it, and keeps it when it is switched off', async () => {
    const addon = 'azureKeyvaultSecretsProvider';
    const config = { enableSecretRotation: 'false', rotationPollInterval: '2m' };
    const on = await put((properties) => {
      properties.addonProfiles = { [addon]: { enabled: true, config } };
    });
    expect(on.answer.body.properties.addonProfiles[addon]).toStrictEqual({ enabled: true, config });
    expect(on.got.properties.addonProfiles[addon]).toStrictEqual({
      enabled: true,
      config,
      identity: { resourceId: text, clientId: text, objectId: text },
    });
    const off = await put((properties) => {
      properties.addonProfiles = { [addon]: { enabled: false } };
    });
    expect(off.got.properties.addonProfiles[addon]).toStrictEqual({ enabled: false, config: null });
  });

  it('is deleted with 202, no body and both headers', async () => {
    const deleted = await send('DELETE', path);
    expect([...kindOf(deleted), deleted.body]).toEqual([
      202,
      ['azure-asyncoperation', 'location'],
      undefined,
    ]);
    expect(deleted.headers.get('azure-asyncoperation')).toContain('/operations/');
    expect(deleted.headers.get('location')).toContain('/operationresults/');
  });
});

describe('a managed identity and what it trusts', () => {
  const group = `${retail}/resourceGroups/cli_test_federated_000001`;
  const id = `${group}/providers/Microsoft.ManagedIdentity/userAssignedIdentities/ide`;
  const lowerId = id.replace('resourceGroups', 'resourcegroups');
  const at = (name = '') => `${id}/federatedIdentityCredentials${name}?api-version=2023-01-31`;
  const trust = (subject: string) => ({
    issuer: 'https://oidc.prod-aks.azure.com/IssuerGUID',
    subject: `system:serviceaccount:ns:${subject}`,
    audiences: ['api://AzureADTokenExchange'],
  });
  const credential = (name: string, subject: string) => ({
    id: `${lowerId}/federatedIdentityCredentials/${name}`,
    name,
    type: 'Microsoft.ManagedIdentity/userAssignedIdentities/federatedIdentityCredentials',
    properties: trust(subject),
  });

  it('are made at once, with a relative location and an id in lower case', async () => {
    expect((await send('GET', `${group}?api-version=2022-09-01`)).body.properties).toStrictEqual({
      provisioningState: 'Succeeded',
    });
    const made = await send('PUT', `${id}?api-version=2023-01-31`, { location: 'westeurope' });
    expect([...kindOf(made), made.headers.get('location')]).toEqual([201, ['location'], lowerId]);
    expect(made.body).toStrictEqual({
      id: lowerId,
      name: 'ide',
      type: 'Microsoft.ManagedIdentity/userAssignedIdentities',
      location: 'westeurope',
      tags: {},
      properties: { tenantId: text, principalId: text, clientId: text },
    });
    for (const name of ['fic1', 'fic2']) {
      const put = await send('PUT', at(`/${name}`), { properties: trust(name) });
      expect([...kindOf(put), put.headers.get('location')]).toEqual([
        201,
        ['location'],
        `${lowerId}/federatedIdentityCredentials/${name}`,
      ]);
      expect(put.body).toStrictEqual(credential(name, name));
    }
    expect((await send('GET', at())).body).toStrictEqual({
      value: [credential('fic1', 'fic1'), credential('fic2', 'fic2')],
    });
  });

  it('are changed with 200 and deleted with 200 and no body', async () => {
    const changed = await send('PUT', at('/fic1'), { properties: trust('three') });
    expect(kindOf(changed)).toEqual([200, []]);
    const deleted = await send('DELETE', at('/fic1'));
    expect([...kindOf(deleted), deleted.body]).toEqual([200, [], undefined]);
  });
});

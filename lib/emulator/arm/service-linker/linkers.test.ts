import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  clusterId,
  dataGroup,
  linkerPath,
  linkerVersion,
  retail,
  startTestEmulator,
} from '../../test-emulator.ts';

let emulator: Awaited<ReturnType<typeof startTestEmulator>>;
beforeAll(async () => {
  emulator = await startTestEmulator();
});
afterAll(() => emulator.close());

const cluster = 'aks-retail-dev';
const path = (name: string) => `${linkerPath(cluster, name)}?${linkerVersion}`;
const action = (name: string, verb: string) => `${linkerPath(cluster, name)}/${verb}?${linkerVersion}`;
const blob = {
  type: 'AzureResource',
  id: `${dataGroup}/providers/Microsoft.Storage/storageAccounts/stretailorders/blobServices/default`,
};
const serviceBus = {
  type: 'AzureResource',
  id: `${dataGroup}/providers/Microsoft.ServiceBus/namespaces/sb-retail-orders`,
};

async function identityClientId(): Promise<string> {
  const id = `${retail}/resourceGroups/rg-retail/providers/Microsoft.ManagedIdentity/userAssignedIdentities/id-retail-orders`;
  return (await emulator.arm('owner', 'GET', `${id}?api-version=2023-01-31`)).body.properties.clientId;
}

async function create(name: string, properties: Record<string, unknown>) {
  const accepted = await emulator.arm('owner', 'PUT', path(name), { properties });
  const operation = await emulator.follow('owner', accepted);
  return { accepted, operation, linker: await emulator.arm('owner', 'GET', path(name)) };
}

describe('creating a connection with a key', () => {
  it('is accepted with nulls for what was not chosen, and ends as Succeeded', async () => {
    const { accepted, operation, linker } = await create('bus', {
      targetService: serviceBus,
      authInfo: { authType: 'secret' },
      clientType: 'python',
      secretStore: {},
      scope: 'default',
      publicNetworkSolution: {},
      configurationInfo: { configurationStore: {} },
    });
    expect(accepted.status).toBe(201);
    expect(accepted.headers.get('location')).toBeNull();
    expect(accepted.headers.get('retry-after')).toBeNull();
    expect(accepted.body).toMatchObject({
      type: 'microsoft.servicelinker/linkers',
      properties: {
        provisioningState: 'Accepted',
        targetService: { resourceProperties: null },
        authInfo: { name: null, secretInfo: null, authMode: null },
        vNetSolution: null,
        secretStore: { keyVaultId: null, keyVaultSecretName: null },
        publicNetworkSolution: { firewallRules: null, deleteOrUpdateBehavior: null, action: null },
        configurationInfo: {
          customizedKeys: null,
          configurationStore: { appConfigurationId: null },
          action: null,
        },
      },
    });
    expect(operation.body).toMatchObject({ status: 'Succeeded', properties: { Message: null } });
    expect(linker.body.properties.provisioningState).toBe('Succeeded');
    expect(linker.body.properties.authInfo.secretInfo).toEqual({ secretType: 'rawValue' });
  });

  it('shows the names of its variables and hides their values', async () => {
    const { body } = await emulator.arm('owner', 'POST', action('bus', 'listConfigurations'));
    expect(body.configurations).toEqual([
      {
        name: 'AZURE_SERVICEBUS_CONNECTIONSTRING',
        value: 'HIDDEN',
        configType: 'Default',
        keyVaultReferenceIdentity: null,
        description: '',
      },
    ]);
  });

  it('leaves the older API version its smaller resource', async () => {
    const { body } = await emulator.arm(
      'owner',
      'GET',
      `${linkerPath(cluster, 'bus')}?api-version=2022-05-01`,
    );
    expect(body.systemData).toBeUndefined();
    expect(Object.keys(body.properties)).not.toContain('configurationInfo');
    expect(body.properties.authInfo).toEqual({ name: null, secretInfo: null, authType: 'secret' });
  });
});

describe('the operation', () => {
  it('is found under its own URL only, signature and all', async () => {
    const accepted = await emulator.arm('owner', 'PUT', path('signed'), {
      properties: { targetService: serviceBus, authInfo: { authType: 'secret' }, clientType: 'python' },
    });
    const url = new URL(accepted.headers.get('azure-asyncoperation') ?? '');
    expect(decodeURIComponent(url.pathname)).toMatch(/operationStatuses\/[0-9a-f-]{36}\*[0-9A-F]{64}$/);
    expect(url.searchParams.get('api-version')).toBe('2021-01-01-privatepreview');
    url.searchParams.delete('s');
    expect((await emulator.arm('owner', 'GET', url.href)).status).toBe(404);
    await emulator.follow('owner', accepted);
  });

  it('refuses another write to the same connection while it runs', async () => {
    const body = {
      properties: { targetService: serviceBus, authInfo: { authType: 'secret' }, clientType: 'none' },
    };
    const first = await emulator.arm('owner', 'PUT', path('busy'), body);
    const second = await emulator.arm('owner', 'PUT', path('busy'), body);
    expect([second.status, second.body.error.code]).toEqual([409, 'Conflict']);
    await emulator.follow('owner', first);
  });
});

describe('workload identity', () => {
  it('switches the cluster over, trusts the service account, gives the role and opens the firewall', async () => {
    const clientId = await identityClientId();
    const { operation } = await create('blob', {
      targetService: blob,
      authInfo: { authType: 'userAssignedIdentity', clientId, subscriptionId: retail.split('/')[2] },
      clientType: 'python',
      scope: 'orders',
    });
    expect(operation.body.status).toBe('Succeeded');
    const aks = (await emulator.arm('owner', 'GET', `${clusterId(cluster)}?api-version=2024-09-01`)).body
      .properties;
    expect(aks.securityProfile.workloadIdentity).toEqual({ enabled: true });
    expect(aks.oidcIssuerProfile.issuerURL).toMatch(/^https:.*\/$/);

    const identity = `${retail}/resourceGroups/rg-retail/providers/Microsoft.ManagedIdentity/userAssignedIdentities/id-retail-orders`;
    const credentials = await emulator.arm(
      'owner',
      'GET',
      `${identity}/federatedIdentityCredentials?api-version=2023-01-31`,
    );
    expect(credentials.body.value.map((c: { properties: object }) => c.properties)).toContainEqual({
      issuer: aks.oidcIssuerProfile.issuerURL,
      subject: `system:serviceaccount:orders:sc-account-${clientId}`,
      audiences: ['api://AzureADTokenExchange'],
    });

    const account = blob.id.replace('/blobServices/default', '');
    const roles = await emulator.arm(
      'owner',
      'GET',
      `${account}/providers/Microsoft.Authorization/roleAssignments?api-version=2022-04-01&$filter=atScope()`,
    );
    expect(JSON.stringify(roles.body)).toContain('ba92f5b4-2d11-453d-a403-e96b0029c9fe');

    const [outbound] = aks.networkProfile.loadBalancerProfile.effectiveOutboundIPs;
    const address = (await emulator.arm('owner', 'GET', `${outbound.id}?api-version=2023-09-01`)).body
      .properties.ipAddress;
    const { networkAcls } = (await emulator.arm('owner', 'GET', `${account}?api-version=2023-05-01`)).body
      .properties;
    expect(networkAcls.ipRules).toContainEqual({ value: address, action: 'Allow' });
  });

  it('validates with two rows more than a key does', async () => {
    const accepted = await emulator.arm('owner', 'POST', action('blob', 'validateLinker'));
    expect(accepted.status).toBe(202);
    expect(accepted.body).toBeNull();
    expect(accepted.headers.get('location')).toBeTruthy();
    const { status, body } = await emulator.follow('owner', accepted);
    expect(status).toBe(200);
    expect(body.properties).toMatchObject({
      linkerName: 'blob',
      isConnectionAvailable: true,
      sourceId: null,
    });
    expect(body.properties.validationDetail.map((row: { name: string }) => row.name)).toEqual([
      'Target resource existence validated.',
      'Target service firewall validated.',
      'Configured connection information validated.',
      'Managed Identity existence validated.',
      'Managed Identity permissions validated.',
    ]);
    expect(JSON.parse(body.properties.Message).ConnectionName).toBe('blob');
  });

  it('gives a second connection of the kind in the namespace names of its own', async () => {
    const authInfo = { authType: 'userAssignedIdentity', clientId: await identityClientId() };
    await create('blob_two', { targetService: blob, authInfo, clientType: 'python', scope: 'orders' });
    const { body } = await emulator.arm('owner', 'POST', action('blob_two', 'listConfigurations'));
    expect(body.configurations.map((c: { name: string }) => c.name)).toEqual([
      'AZURE_STORAGEBLOB_BLOBTWO_RESOURCEENDPOINT',
      'AZURE_STORAGEBLOB_BLOBTWO_CLIENTID',
    ]);
  });
});

describe('Key Vault through the CSI driver', () => {
  it('switches the add-on on, whose identity shows up only after the update', async () => {
    const { operation } = await create('vault', {
      targetService: {
        type: 'AzureResource',
        id: `${dataGroup}/providers/Microsoft.KeyVault/vaults/kv-retail-orders`,
        resourceProperties: { type: 'KeyVault', connectAsKubernetesCsiDriver: true },
      },
      authInfo: { authType: 'userAssignedIdentity' },
      clientType: 'none',
    });
    expect(operation.body.status).toBe('Succeeded');
    const { body } = await emulator.arm('owner', 'GET', `${clusterId(cluster)}?api-version=2024-09-01`);
    expect(body.properties.addonProfiles.azureKeyvaultSecretsProvider).toMatchObject({
      enabled: true,
      config: { enableSecretRotation: 'false' },
      identity: { clientId: expect.stringMatching(/^[0-9a-f-]{36}$/) },
    });
  });
});

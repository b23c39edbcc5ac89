import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import {
  clusterId,
  dataGroup,
  linkerPath,
  linkerVersion,
  retail,
  sandbox,
  startTestEmulator,
  type User,
} from '../../test-emulator.ts';

const emulator = await startTestEmulator();
beforeEach(() => emulator.control('POST', '/reset'));
afterAll(() => emulator.close());

const blobOf = (account: string) => ({
  type: 'AzureResource',
  id: `${dataGroup}/providers/Microsoft.Storage/storageAccounts/${account}/blobServices/default`,
});
const identity = (name: string) =>
  `${retail}/resourceGroups/rg-retail/providers/Microsoft.ManagedIdentity/userAssignedIdentities/${name}`;

async function authInfo(name: string) {
  const { body } = await emulator.arm('owner', 'GET', `${identity(name)}?api-version=2023-01-31`);
  return { authType: 'userAssignedIdentity', clientId: body.properties.clientId };
}

async function create(cluster: string, properties: Record<string, unknown>, user: User = 'owner') {
  const path = `${linkerPath(cluster, 'conn')}?${linkerVersion}`;
  const accepted = await emulator.arm(user, 'PUT', path, {
    properties: { clientType: 'python', ...properties },
  });
  expect(accepted.status, JSON.stringify(accepted.body)).toBe(201);
  const { body: operation } = await emulator.follow(user, accepted);
  const { body: linker } = await emulator.arm(user, 'GET', path);
  return { operation, linker };
}

describe('a connection fails', () => {
  it('on a cluster that something else is updating', async () => {
    const { operation, linker } = await create('aks-retail-upgrading', {
      targetService: blobOf('stretailorders'),
      authInfo: { authType: 'secret' },
    });
    expect(operation.status).toBe('Failed');
    expect(operation.error).toEqual({
      code: 'GeneralUserError',
      message: "Operation returned an invalid status code 'Conflict'",
    });
    expect(linker.properties.provisioningState).toBe('Failed');
  });

  it('in a subscription where cluster extensions are not registered', async () => {
    const cluster = `${sandbox}/resourceGroups/rg-sandbox/providers/Microsoft.ContainerService/managedClusters/aks-sandbox`;
    const accepted = await emulator.arm(
      'owner',
      'PUT',
      `${cluster}/providers/Microsoft.ServiceLinker/linkers/conn?${linkerVersion}`,
      {
        properties: { targetService: blobOf('stretailorders'), authInfo: { authType: 'secret' } },
      },
    );
    const { body } = await emulator.follow('owner', accepted);
    expect(body.error.code).toBe('MissingSubscriptionRegistration');
    expect(body.error.message).toContain(
      "not registered to use namespace 'Microsoft.KubernetesConfiguration'",
    );
  });

  it('when its target is gone', async () => {
    const account = blobOf('stretailcatalog').id.replace('/blobServices/default', '');
    expect((await emulator.arm('owner', 'DELETE', `${account}?api-version=2023-05-01`)).status).toBe(200);
    const { operation } = await create('aks-retail-dev', {
      targetService: blobOf('stretailcatalog'),
      authInfo: { authType: 'secret' },
    });
    expect(operation.error.code).toBe('ResourceNotFound');
  });

  it('where the caller lacks a right on the target, and takes back what it had made', async () => {
    const credentials = `${identity('id-retail-orders')}/federatedIdentityCredentials?api-version=2023-01-31`;
    const before = (await emulator.arm('owner', 'GET', credentials)).body.value.length;
    const { operation } = await create('aks-retail-dev', {
      targetService: blobOf('stretailrestricted'),
      authInfo: await authInfo('id-retail-orders'),
    });
    expect(operation.error.code).toBe('UnauthorizedResourceAccess');
    expect(operation.error.message).toContain('Microsoft.Authorization/roleAssignments/write');
    expect((await emulator.arm('owner', 'GET', credentials)).body.value).toHaveLength(before);
  });

  it('with an identity that trusts twenty others already', async () => {
    const { operation } = await create('aks-retail-dev', {
      targetService: blobOf('stretailorders'),
      authInfo: await authInfo('id-retail-full'),
    });
    expect(operation.status).toBe('Failed');
    expect(operation.error.message).toContain('maximum of 20');
  });

  it('on a stopped cluster, whose agent does not answer; the extension says so', async () => {
    const { operation } = await create('aks-retail-stopped', {
      targetService: blobOf('stretailorders'),
      authInfo: { authType: 'secret' },
    });
    expect(operation.error.code).toBe('ExtensionOperationFailed');
    const { body } = await emulator.arm(
      'owner',
      'GET',
      `${clusterId('aks-retail-stopped')}/providers/Microsoft.KubernetesConfiguration/extensions/sc-extension?api-version=2023-05-01`,
    );
    expect(body.properties).toMatchObject({
      provisioningState: 'Failed',
      errorInfo: { code: 'ExtensionOperationFailed' },
      statuses: [
        {
          level: 'Error',
          message: expect.stringContaining('Unable to get a response from the Agent in time'),
        },
      ],
    });
  });
});

describe('opting out', () => {
  it('of roles and firewall leaves the target as it is, and its rights are not asked for', async () => {
    const { operation } = await create('aks-retail-dev', {
      targetService: blobOf('stretailrestricted'),
      authInfo: { ...(await authInfo('id-retail-orders')), authMode: 'optOutAllAuth' },
      publicNetworkSolution: { action: 'optOut' },
    });
    expect(operation.status).toBe('Succeeded');
  });
});

describe('the developer', () => {
  it('connects what belongs to the team with a key', async () => {
    const { operation } = await create(
      'aks-retail-dev',
      { targetService: blobOf('stretailorders'), authInfo: { authType: 'secret' } },
      'developer',
    );
    expect(operation.status).toBe('Succeeded');
  });

  it('does not get at what belongs to others', async () => {
    const { operation } = await create(
      'aks-retail-dev',
      { targetService: blobOf('stretailcatalog'), authInfo: { authType: 'secret' } },
      'developer',
    );
    expect(operation.error.code).toBe('UnauthorizedResourceAccess');
  });
});

describe('what is refused at once', () => {
  const put = (properties: unknown, name = 'conn') =>
    emulator.arm('owner', 'PUT', `${linkerPath('aks-retail-dev', name)}?${linkerVersion}`, { properties });
  const good = { targetService: blobOf('stretailorders'), authInfo: { authType: 'secret' } };

  it.each([
    ['a namespace that is not a DNS label', { ...good, scope: 'Not_A_Label' }],
    [
      'a kind of target that is not supported',
      { ...good, targetService: { type: 'AzureResource', id: `${retail}/resourceGroups/x` } },
    ],
    [
      'an authentication type that the target has not',
      {
        ...good,
        targetService: {
          type: 'AzureResource',
          id: `${dataGroup}/providers/microsoft.insights/components/appi-retail`,
        },
        authInfo: { authType: 'servicePrincipalSecret', clientId: 'c', principalId: 'p', secret: 's' },
      },
    ],
    [
      'a secret of a Key Vault',
      {
        ...good,
        authInfo: { authType: 'secret', secretInfo: { secretType: 'keyVaultSecretUri', value: 'https://x' } },
      },
    ],
    ['a private link', { ...good, vNetSolution: { type: 'privateLink' } }],
  ])('%s', async (_, properties) => {
    expect((await put(properties)).status).toBe(400);
  });

  it('a name with spaces', async () => {
    expect((await put(good, 'a name')).status).toBe(400);
  });

  it('a write by the reader', async () => {
    const { status, body } = await emulator.arm(
      'reader',
      'PUT',
      `${linkerPath('aks-retail-dev', 'conn')}?${linkerVersion}`,
      { properties: good },
    );
    expect([status, body.error.code]).toEqual([403, 'AuthorizationFailed']);
    expect(body.error.message).toContain("'Microsoft.ServiceLinker/linkers/write'");
  });
});

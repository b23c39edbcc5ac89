import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import {
  clusterId,
  dataGroup,
  linkerPath,
  linkerVersion,
  sandbox,
  startTestEmulator,
} from '../../test-emulator.ts';

const emulator = await startTestEmulator();
beforeEach(() => emulator.control('POST', '/reset'));
afterAll(() => emulator.close());

const version = 'api-version=2023-05-01';
const collection = (cluster: string) =>
  `${clusterId(cluster)}/providers/Microsoft.KubernetesConfiguration/extensions`;
const path = (cluster: string, name: string) => `${collection(cluster)}/${name}?${version}`;
const dapr = { properties: { extensionType: 'microsoft.dapr' } };

describe('an extension', () => {
  it('is installed with what was not said filled in, and a location that is not to be followed', async () => {
    const accepted = await emulator.arm('owner', 'PUT', path('aks-retail-dev', 'dapr'), dapr);
    expect(accepted.status).toBe(201);
    expect(accepted.body.properties).toMatchObject({
      autoUpgradeMinorVersion: true,
      releaseTrain: 'Stable',
      version: null,
      currentVersion: null,
      provisioningState: 'Creating',
      statuses: [],
    });
    expect(new URL(accepted.headers.get('location') ?? '').origin).not.toBe(emulator.armUrl);
    expect(accepted.headers.get('azure-asyncoperation')).toMatch(
      /\/extensions\/dapr\/operations\/[0-9a-f-]{36}\?api-Version=2023-05-01$/,
    );
    const running = await emulator.arm('owner', 'GET', accepted.headers.get('azure-asyncoperation') ?? '');
    expect(Object.keys(running.body)).toEqual(['id', 'name', 'status']);
    await emulator.follow('owner', accepted);
    const { body } = await emulator.arm('owner', 'GET', path('aks-retail-dev', 'dapr'));
    expect(body.properties).toMatchObject({
      provisioningState: 'Succeeded',
      currentVersion: expect.any(String),
    });
    expect(
      (await emulator.arm('owner', 'GET', `${collection('aks-retail-dev')}?${version}`)).body.nextLink,
    ).toBeNull();
  });

  it('keeps the names of protected settings and none of their values', async () => {
    await emulator.follow('owner', await emulator.arm('owner', 'PUT', path('aks-retail-dev', 'dapr'), dapr));
    const patched = await emulator.arm('owner', 'PATCH', path('aks-retail-dev', 'dapr'), {
      properties: { configurationProtectedSettings: { token: 'hidden treasure' } },
    });
    expect(patched.status).toBe(202);
    expect(patched.body.properties.configurationProtectedSettings).toEqual({ token: '' });
    await emulator.follow('owner', patched);
    expect(
      JSON.stringify((await emulator.arm('owner', 'GET', path('aks-retail-dev', 'dapr'))).body),
    ).not.toContain('treasure');
  });

  it('goes as an operation, or at once when forced', async () => {
    await emulator.follow('owner', await emulator.arm('owner', 'PUT', path('aks-retail-dev', 'dapr'), dapr));
    const accepted = await emulator.arm('owner', 'DELETE', path('aks-retail-dev', 'dapr'));
    expect([accepted.status, accepted.body, accepted.headers.get('location')]).toEqual([
      202,
      undefined,
      null,
    ]);
    expect((await emulator.follow('owner', accepted)).body.status).toBe('Succeeded');
    const again = await emulator.arm('owner', 'PUT', path('aks-retail-dev', 'dapr'), dapr);
    const forced = await emulator.arm(
      'owner',
      'DELETE',
      `${path('aks-retail-dev', 'dapr')}&forceDelete=true`,
    );
    expect([forced.status, forced.body.isSuccessStatusCode]).toEqual([200, true]);
    await emulator.follow('owner', again);
    expect((await emulator.arm('owner', 'GET', path('aks-retail-dev', 'dapr'))).status).toBe(404);
  });

  it('is refused where its provider is not registered', async () => {
    const cluster = `${sandbox}/resourceGroups/rg-sandbox/providers/Microsoft.ContainerService/managedClusters/aks-sandbox`;
    const { status, body } = await emulator.arm(
      'owner',
      'PUT',
      `${cluster}/providers/Microsoft.KubernetesConfiguration/extensions/dapr?${version}`,
      dapr,
    );
    expect([status, body.error.code]).toEqual([409, 'MissingSubscriptionRegistration']);
  });
});

describe('the extension of Service Connector', () => {
  it('comes with the first connection and grows by a revision with the next', async () => {
    const connect = async (name: string) =>
      emulator.follow(
        'owner',
        await emulator.arm('owner', 'PUT', `${linkerPath('aks-retail-dev', name)}?${linkerVersion}`, {
          properties: {
            targetService: {
              type: 'AzureResource',
              id: `${dataGroup}/providers/Microsoft.ServiceBus/namespaces/sb-retail-orders`,
            },
            authInfo: { authType: 'secret' },
          },
        }),
      );
    await connect('one');
    const first = (await emulator.arm('owner', 'GET', path('aks-retail-dev', 'sc-extension'))).body;
    expect(first.properties).toMatchObject({
      provisioningState: 'Succeeded',
      scope: { cluster: { releaseNamespace: 'sc-system' } },
    });
    await connect('two');
    const second = (await emulator.arm('owner', 'GET', path('aks-retail-dev', 'sc-extension'))).body;
    expect(second.systemData.lastModifiedAt > first.systemData.lastModifiedAt).toBe(true);
  });

  it('takes all connections with it, though they stay in the list', async () => {
    await emulator.follow(
      'owner',
      await emulator.arm('owner', 'DELETE', path('aks-retail-prod', 'sc-extension')),
    );
    const linker = linkerPath('aks-retail-prod', 'servicebus_orders');
    expect((await emulator.arm('owner', 'GET', `${linker}?${linkerVersion}`)).status).toBe(200);
    const report = await emulator.follow(
      'owner',
      await emulator.arm('owner', 'POST', `${linker}/validateLinker?${linkerVersion}`),
    );
    expect(report.body.properties.isConnectionAvailable).toBe(false);
  });
});

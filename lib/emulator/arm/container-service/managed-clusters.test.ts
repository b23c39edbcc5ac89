import { afterAll, describe, expect, it } from 'vitest';
import { clusterId, startTestEmulator } from '../../test-emulator.ts';

const emulator = await startTestEmulator();
afterAll(() => emulator.close());

const path = (name: string, verb = '') => `${clusterId(name)}${verb}?api-version=2024-09-01`;
const get = async (name: string) => (await emulator.arm('owner', 'GET', path(name))).body;

describe('a managed cluster', () => {
  it('leaves out what is not set, and writes its id in its own way', async () => {
    const cluster = await get('aks-retail-dev');
    expect(cluster.type).toBe('Microsoft.ContainerService/ManagedClusters');
    expect(cluster.id).toContain('/resourcegroups/');
    expect(cluster.properties.securityProfile).toEqual({});
    expect(cluster.properties.oidcIssuerProfile).toEqual({ enabled: false });
    expect(cluster.properties.addonProfiles).toBeUndefined();
  });

  it('is there in every state', async () => {
    expect((await get('aks-retail-upgrading')).properties.provisioningState).toBe('Updating');
    expect((await get('aks-retail-stopped')).properties.powerState.code).toBe('Stopped');
    expect((await get('aks-retail-private')).properties.apiServerAccessProfile.enablePrivateCluster).toBe(
      true,
    );
  });

  it('is updated by a PUT of the whole, answered with 200, and refuses a second one meanwhile', async () => {
    const cluster = await get('aks-retail-dev');
    const body = {
      ...cluster,
      properties: {
        ...cluster.properties,
        oidcIssuerProfile: { enabled: true },
        addonProfiles: {
          azureKeyvaultSecretsProvider: { enabled: true, config: { enableSecretRotation: 'true' } },
        },
      },
    };
    const accepted = await emulator.arm('owner', 'PUT', path('aks-retail-dev'), body);
    expect([accepted.status, accepted.body.properties.provisioningState]).toEqual([200, 'Updating']);
    expect(accepted.body.properties.addonProfiles.azureKeyvaultSecretsProvider.identity).toBeUndefined();
    const second = await emulator.arm('owner', 'PUT', path('aks-retail-dev'), body);
    expect([second.status, second.body.error.code]).toEqual([409, 'OperationNotAllowed']);
    const operation = await emulator.follow('owner', accepted);
    expect(accepted.headers.get('azure-asyncoperation')).not.toContain(operation.body.name);
    const after = await get('aks-retail-dev');
    expect(after.properties.oidcIssuerProfile.issuerURL).toMatch(/\/$/);
    expect(after.properties.addonProfiles.azureKeyvaultSecretsProvider).toMatchObject({
      enabled: true,
      config: { enableSecretRotation: 'true' },
      identity: { clientId: expect.any(String) },
    });
  });

  it('keeps an add-on that is switched off in its list', async () => {
    const cluster = await get('aks-retail-prod');
    const body = {
      location: cluster.location,
      properties: { addonProfiles: { azureKeyvaultSecretsProvider: { enabled: false } } },
    };
    await emulator.follow('owner', await emulator.arm('owner', 'PUT', path('aks-retail-prod'), body));
    expect((await get('aks-retail-prod')).properties.addonProfiles.azureKeyvaultSecretsProvider).toEqual({
      enabled: false,
      config: null,
    });
  });

  it('gives its credential to who may have it', async () => {
    const { body } = await emulator.arm(
      'reader',
      'POST',
      path('aks-retail-dev', '/listClusterUserCredential'),
    );
    expect(body.kubeconfigs[0].name).toBe('clusterUser');
    expect(Buffer.from(body.kubeconfigs[0].value, 'base64').toString()).toContain('kind: Config');
    expect(
      (await emulator.arm('reader', 'POST', path('aks-retail-dev', '/listClusterAdminCredential'))).status,
    ).toBe(403);
    expect(
      (await emulator.arm('owner', 'POST', path('aks-retail-dev', '/listClusterAdminCredential'))).status,
    ).toBe(200);
  });

  it('is not created here, and says so', async () => {
    const { status, body } = await emulator.arm('owner', 'PUT', path('aks-new'), { location: 'westeurope' });
    expect([status, body.error.code]).toEqual([501, 'NotModelled']);
  });
});

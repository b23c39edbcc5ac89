import { afterAll, describe, expect, it } from 'vitest';
import { openCluster } from '../../test-cluster.ts';
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

  it('is created with what was not said filled in, gets its Kubernetes API, and is deleted with all that stands on it', async () => {
    const body = {
      location: 'westeurope',
      tags: { team: 'new' },
      properties: {
        dnsPrefix: 'brand-new',
        agentPoolProfiles: [{ name: 'system', count: 2, mode: 'System', vmSize: 'Standard_D2s_v5' }],
        oidcIssuerProfile: { enabled: true },
        securityProfile: { workloadIdentity: { enabled: true } },
      },
    };
    const accepted = await emulator.arm('owner', 'PUT', path('aks-new'), body);
    expect(accepted.status).toBe(201);
    expect(accepted.body.properties).toMatchObject({
      provisioningState: 'Creating',
      oidcIssuerProfile: { issuerURL: expect.stringMatching(/\/$/) },
      agentPoolProfiles: [{ name: 'system', provisioningState: 'Creating', maxPods: 250 }],
    });
    expect(accepted.body.properties).not.toHaveProperty('identityProfile');
    const again = await emulator.arm('owner', 'PUT', path('aks-new'), body);
    expect(again.body.error.code).toBe('OperationNotAllowed');
    expect((await emulator.follow('owner', accepted)).body.status).toBe('Succeeded');
    const made = await get('aks-new');
    expect(made.properties.identityProfile.kubeletidentity.clientId).toEqual(expect.any(String));
    const { core } = await openCluster(emulator, clusterId('aks-new'));
    expect((await core.listNode()).items.map(({ metadata }) => metadata?.labels?.agentpool)).toEqual([
      'system',
      'system',
    ]);
    const deleted = await emulator.arm('owner', 'DELETE', path('aks-new'));
    expect([deleted.status, deleted.body]).toEqual([202, undefined]);
    expect(deleted.headers.get('location')).toContain('/operationresults/');
    await emulator.follow('owner', deleted);
    expect((await emulator.arm('owner', 'GET', deleted.headers.get('location') ?? '')).status).toBe(204);
    expect((await emulator.arm('owner', 'GET', path('aks-new'))).status).toBe(404);
    expect((await emulator.arm('owner', 'DELETE', path('aks-new'))).status).toBe(204);
    await expect(core.listNode()).rejects.toThrow();
  });

  it.each([
    [
      'a name that ends with a dash',
      'aks-',
      { location: 'westeurope', properties: { agentPoolProfiles: [] } },
    ],
    ['no system pool', 'aks-none', { location: 'westeurope', properties: {} }],
    ['a property that AKS has not', 'aks-odd', { location: 'westeurope', properties: { size: 'large' } }],
  ])('is refused with %s', async (_, name, body) => {
    expect((await emulator.arm('owner', 'PUT', path(name), body)).status).toBe(400);
  });

  it('is started and stopped', async () => {
    const start = await emulator.arm('owner', 'POST', path('aks-retail-stopped', '/start'));
    expect(start.status).toBe(202);
    await emulator.follow('owner', start);
    expect((await get('aks-retail-stopped')).properties.powerState.code).toBe('Running');
    const { core } = await openCluster(emulator, clusterId('aks-retail-stopped'));
    expect((await core.listNode()).items).toHaveLength(3);
    const stop = await emulator.arm('owner', 'POST', path('aks-retail-stopped', '/stop'));
    await emulator.follow('owner', stop);
    await expect(core.listNode()).rejects.toThrow();
    expect((await emulator.arm('owner', 'POST', path('aks-retail-stopped', '/stop'))).status).toBe(204);
  });
});

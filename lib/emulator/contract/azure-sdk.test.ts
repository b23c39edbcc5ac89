import { ContainerServiceClient } from '@azure/arm-containerservice';
import { SourceControlConfigurationClient } from '@azure/arm-kubernetesconfiguration';
import { ManagedServiceIdentityClient } from '@azure/arm-msi';
import { ServiceLinkerManagementClient } from '@azure/arm-servicelinker';
import { afterAll, describe, expect, it } from 'vitest';
import { startTestEmulator } from '../test-emulator.ts';

// The libraries send a token over TLS only.
const emulator = await startTestEmulator({ tls: true });
afterAll(() => emulator.close());

const subscription = '00000000-0000-0000-0000-000000000001';
const [group, cluster] = ['rg-retail', 'aks-retail-dev'];
const clusterId = `subscriptions/${subscription}/resourceGroups/${group}/providers/Microsoft.ContainerService/managedClusters/${cluster}`;
const target = `/subscriptions/${subscription}/resourceGroups/rg-retail-data/providers/Microsoft.ServiceBus/namespaces/sb-retail-orders`;

const credential = {
  getToken: async () => ({
    token: await emulator.token('owner'),
    expiresOnTimestamp: Date.now() + 3_600_000,
  }),
};
const options = {
  endpoint: emulator.armUrl,
  tlsOptions: { ca: emulator.certificate },
  retryOptions: { maxRetries: 0 },
};
const quick = { updateIntervalInMs: 10 };
const names = async (pages: AsyncIterable<{ name?: string | undefined }>) => {
  const found: (string | undefined)[] = [];
  for await (const { name } of pages) found.push(name);
  return found;
};

describe('@azure/arm-servicelinker', () => {
  const { linker } = new ServiceLinkerManagementClient(credential, options);
  const connection = {
    targetService: { type: 'AzureResource' as const, id: target },
    authInfo: { authType: 'secret' as const },
    clientType: 'dotnet',
    scope: 'shop',
  };

  it('creates, reads, lists, changes, validates and deletes a connection', async () => {
    const made = await linker.beginCreateOrUpdateAndWait(clusterId, 'sdk', connection, quick);
    expect(made).toMatchObject({ name: 'sdk', provisioningState: 'Succeeded', scope: 'shop' });
    expect(await linker.get(clusterId, 'sdk')).toMatchObject({ targetService: { id: target } });
    expect(await names(linker.list(clusterId))).toContain('sdk');
    const { configurations } = await linker.listConfigurations(clusterId, 'sdk');
    expect(configurations?.map(({ name }) => name)).toEqual(['AZURE_SERVICEBUS_CONNECTIONSTRING']);
    const changed = await linker.beginUpdateAndWait(clusterId, 'sdk', { clientType: 'python' }, quick);
    expect(changed.clientType).toBe('python');
    expect(await linker.beginValidateAndWait(clusterId, 'sdk', quick)).toBeDefined();
    await linker.beginDeleteAndWait(clusterId, 'sdk', quick);
    await expect(linker.get(clusterId, 'sdk')).rejects.toMatchObject({
      statusCode: 404,
      code: 'ResourceNotFound',
    });
  });

  it('throws what Azure says when an operation fails', async () => {
    const upgrading = clusterId.replace(cluster, 'aks-retail-upgrading');
    await expect(linker.beginCreateOrUpdateAndWait(upgrading, 'sdk', connection, quick)).rejects.toThrow(
      /Conflict/,
    );
  });
});

describe('@azure/arm-kubernetesconfiguration', () => {
  const { extensions } = new SourceControlConfigurationClient(credential, subscription, options);
  const where = [group, 'Microsoft.ContainerService', 'managedClusters', cluster] as const;

  it('installs, reads, lists, changes and deletes an extension', async () => {
    const made = await extensions.beginCreateAndWait(
      ...where,
      'dapr',
      { extensionType: 'microsoft.dapr' },
      quick,
    );
    expect(made).toMatchObject({ provisioningState: 'Succeeded', releaseTrain: 'Stable' });
    expect((await extensions.get(...where, 'dapr')).currentVersion).toEqual(expect.any(String));
    expect(await names(extensions.list(...where))).toContain('dapr');
    const patched = await extensions.beginUpdateAndWait(
      ...where,
      'dapr',
      { configurationSettings: { a: 'b' } },
      quick,
    );
    expect(patched.configurationSettings).toEqual({ a: 'b' });
    await extensions.beginDeleteAndWait(...where, 'dapr', quick);
    await expect(extensions.get(...where, 'dapr')).rejects.toMatchObject({ statusCode: 404 });
  });
});

describe('@azure/arm-containerservice', () => {
  const { managedClusters, agentPools } = new ContainerServiceClient(credential, subscription, options);
  const pools = [{ name: 'system', mode: 'System', count: 1, vmSize: 'Standard_D2s_v5' }];

  it('creates, reads, lists, tags and deletes a cluster', async () => {
    const wanted = { location: 'westeurope', dnsPrefix: 'sdk', agentPoolProfiles: pools };
    const made = await managedClusters.createOrUpdate(group, 'aks-sdk', wanted, quick);
    expect(made).toMatchObject({ name: 'aks-sdk', provisioningState: 'Succeeded' });
    expect(await names(managedClusters.list())).toContain('aks-sdk');
    expect(await names(managedClusters.listByResourceGroup(group))).toContain('aks-sdk');
    const tagged = await managedClusters.updateTags(group, 'aks-sdk', { tags: { a: 'b' } }, quick);
    expect(tagged.tags).toEqual({ a: 'b' });
    const on = { ...(await managedClusters.get(group, 'aks-sdk')), oidcIssuerProfile: { enabled: true } };
    const updated = await managedClusters.createOrUpdate(group, 'aks-sdk', on, quick);
    expect(updated.oidcIssuerProfile?.issuerURL).toMatch(/\/$/);
    await agentPools.createOrUpdate(group, 'aks-sdk', 'user', { count: 2, mode: 'User' }, quick);
    expect(await names(agentPools.list(group, 'aks-sdk'))).toEqual(['system', 'user']);
    await agentPools.delete(group, 'aks-sdk', 'user', quick);
    await managedClusters.delete(group, 'aks-sdk', quick);
    await expect(managedClusters.get(group, 'aks-sdk')).rejects.toMatchObject({ statusCode: 404 });
  });

  it('gets credentials, starts and stops, aborts, and runs a command', async () => {
    const { kubeconfigs } = await managedClusters.listClusterUserCredentials(group, cluster);
    expect(Buffer.from(kubeconfigs?.[0]?.value ?? '').toString()).toContain('kind: Config');
    await managedClusters.start(group, 'aks-retail-stopped', quick);
    await managedClusters.stop(group, 'aks-retail-stopped', quick);
    await managedClusters.abortLatestOperation(group, 'aks-retail-upgrading', quick);
    const { provisioningState } = await managedClusters.get(group, 'aks-retail-upgrading');
    expect(provisioningState).toBe('Canceled');
    const result = await managedClusters.runCommand(
      group,
      'aks-retail-private',
      { command: 'kubectl get ns' },
      quick,
    );
    expect(result).toMatchObject({ exitCode: 0, logs: expect.stringContaining('kube-system') });
  });
});

describe('@azure/arm-msi', () => {
  const client = new ManagedServiceIdentityClient(credential, subscription, options);
  const { userAssignedIdentities, federatedIdentityCredentials } = client;
  const trust = {
    issuer: 'https://issuer.example/',
    subject: 'a',
    audiences: ['api://AzureADTokenExchange'],
  };

  it('makes, lists and deletes identities and what they trust', async () => {
    const made = await userAssignedIdentities.createOrUpdate(group, 'id-sdk', { location: 'westeurope' });
    expect(made.clientId).toMatch(/^[0-9a-f-]{36}$/);
    expect(await names(userAssignedIdentities.listByResourceGroup(group))).toContain('id-sdk');
    await federatedIdentityCredentials.createOrUpdate(group, 'id-sdk', 'fic-sdk', trust);
    expect(await names(federatedIdentityCredentials.list(group, 'id-sdk'))).toEqual(['fic-sdk']);
    await federatedIdentityCredentials.delete(group, 'id-sdk', 'fic-sdk');
    await userAssignedIdentities.delete(group, 'id-sdk');
    await expect(userAssignedIdentities.get(group, 'id-sdk')).rejects.toMatchObject({ statusCode: 404 });
  });
});

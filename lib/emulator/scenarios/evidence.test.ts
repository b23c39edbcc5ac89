import { afterAll, describe, expect, it } from 'vitest';
import { openCluster } from '../test-cluster.ts';
import { clusterId, linkerPath, linkerVersion, retail, startTestEmulator } from '../test-emulator.ts';

const emulator = await startTestEmulator();
afterAll(() => emulator.close());

const prod = clusterId('aks-retail-prod');
const extension = `${prod}/providers/Microsoft.KubernetesConfiguration/extensions/sc-extension?api-version=2023-05-01`;
const owner = (method: string, path: string, body?: unknown) => emulator.arm('owner', method, path, body);
const reset = async (scenario: string) => {
  expect((await emulator.control('POST', '/reset', { scenario })).status).toBe(200);
  return openCluster(emulator, prod);
};

/** A connection that the demo estate would let anybody make. */
const create = async (name: string) =>
  owner('PUT', `${linkerPath('aks-retail-prod', name)}?${linkerVersion}`, {
    properties: {
      targetService: {
        type: 'AzureResource',
        id: `${retail}/resourceGroups/rg-retail-data/providers/Microsoft.ServiceBus/namespaces/sb-retail-orders`,
      },
      authInfo: { authType: 'secret' },
      clientType: 'dotnet',
      scope: 'shop',
    },
  });

const podsOf = async ({ core }: Awaited<ReturnType<typeof reset>>, app: string) => {
  const { items } = await core.listNamespacedPod({ namespace: 'shop', labelSelector: `app=${app}` });
  return items.toSorted(
    (one, other) => Number(other.metadata?.creationTimestamp) - Number(one.metadata?.creationTimestamp),
  );
};
const logOf = async (cluster: Awaited<ReturnType<typeof reset>>, app: string) => {
  const [pod] = await podsOf(cluster, app);
  return cluster.core.readNamespacedPodLog({ namespace: 'shop', name: pod?.metadata?.name ?? '' });
};

describe('the scenario', () => {
  it('servicelinker-not-registered refuses every create until the provider is registered', async () => {
    await reset('servicelinker-not-registered');
    const refused = await create('conn');
    expect([refused.status, refused.body.error.code]).toEqual([409, 'SubscriptionNotRegistered']);
    await owner('POST', `${retail}/providers/Microsoft.ServiceLinker/register?api-version=2022-09-01`);
    await expect.poll(async () => (await create('conn')).status).toBe(201);
  });

  it('throttled answers writes with 429 and when to come back, reads as ever', async () => {
    await reset('throttled').catch(() => undefined);
    const refused = await create('conn');
    expect([refused.status, refused.body.error.code]).toEqual([429, 'SubscriptionRequestsThrottled']);
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(5);
    expect((await owner('GET', extension)).status).toBe(200);
  });

  it('extension-uninstalled has connections without what keeps them; the next create brings it back', async () => {
    const { core } = await reset('extension-uninstalled');
    expect((await owner('GET', extension)).status).toBe(404);
    await expect(core.readNamespace({ name: 'sc-system' })).rejects.toMatchObject({ code: 404 });
    expect((await emulator.follow('owner', await create('conn'))).body.status).toBe('Succeeded');
    expect((await owner('GET', extension)).body.properties.provisioningState).toBe('Succeeded');
  });

  it('job-present has a failed job, which the next create takes away', async () => {
    const { objects } = await reset('job-present');
    const job = { apiVersion: 'batch/v1', kind: 'Job', metadata: { name: 'sc-job', namespace: 'sc-system' } };
    expect(await objects.read(job)).toMatchObject({
      status: { failed: 4, conditions: [{}, { type: 'Failed', reason: 'BackoffLimitExceeded' }] },
    });
    expect((await owner('GET', extension)).body.properties.errorInfo.message).toContain(
      'BackoffLimitExceeded',
    );
    expect((await emulator.follow('owner', await create('servicebus_invoices'))).body.status).toBe(
      'Succeeded',
    );
    await expect(objects.read(job)).rejects.toMatchObject({ code: 404 });
  });

  it('leftover-objects has the Secret of a connection that is gone', async () => {
    const { core } = await reset('leftover-objects');
    const path = `${linkerPath('aks-retail-prod', 'servicebus_orders')}?${linkerVersion}`;
    expect((await owner('GET', path)).status).toBe(404);
    const secret = { namespace: 'shop', name: 'sc-servicebusorders-secret' };
    expect(await core.readNamespacedSecret(secret)).toBeDefined();
    expect((await emulator.follow('owner', await create('servicebus_orders'))).body.status).toBe('Succeeded');
  });

  it('fic-mismatch has pods that Entra gives no token, until the credential names the right issuer', async () => {
    const cluster = await reset('fic-mismatch');
    expect(await logOf(cluster, 'orders-api')).toMatch(/AADSTS700211: No matching federated identity record/);
    const { body } = await owner('GET', `${prod}?api-version=2024-09-01`);
    const issuer = body.properties.oidcIssuerProfile.issuerURL;
    const credentials = `${retail}/resourceGroups/rg-retail/providers/Microsoft.ManagedIdentity/userAssignedIdentities/id-retail-orders/federatedIdentityCredentials`;
    for (const { name, properties } of (await owner('GET', `${credentials}?api-version=2023-01-31`)).body
      .value) {
      await owner('PUT', `${credentials}/${name}?api-version=2023-01-31`, {
        properties: { ...properties, issuer },
      });
    }
    for (const { metadata } of await podsOf(cluster, 'orders-api')) {
      await cluster.core.deleteNamespacedPod({ namespace: 'shop', name: metadata?.name ?? '' });
    }
    await expect
      .poll(() => logOf(cluster, 'orders-api').catch(() => ''), { timeout: 5_000 })
      .toContain('INFO signed in to Azure as client');
  });

  it('wi-label has a pod without a token file, until its label is back', async () => {
    const cluster = await reset('wi-label');
    expect(await logOf(cluster, 'orders-api')).toContain('AZURE_FEDERATED_TOKEN_FILE is not set');
    await cluster.objects.patch({
      apiVersion: 'apps/v1',
      kind: 'Deployment',
      metadata: { name: 'orders-api', namespace: 'shop' },
      spec: { template: { metadata: { labels: { 'azure.workload.identity/use': 'true' } } } },
    } as never);
    await expect
      .poll(() => logOf(cluster, 'orders-api').catch(() => ''), { timeout: 5_000 })
      .toContain('INFO signed in to Azure as client');
  });

  it('csi-not-synced has a pod without its Secret, until it mounts the class that makes it', async () => {
    const cluster = await reset('csi-not-synced');
    const stateOf = async () => (await podsOf(cluster, 'receipts'))[0]?.status?.containerStatuses?.[0]?.state;
    expect(await stateOf()).toMatchObject({
      waiting: {
        reason: 'CreateContainerConfigError',
        message: 'secret "kv-retail-orders-synced" not found',
      },
    });
    const csi = {
      driver: 'secrets-store.csi.k8s.io',
      readOnly: true,
      volumeAttributes: { secretProviderClass: 'kv-retail-orders-synced' },
    };
    await cluster.objects.patch({
      apiVersion: 'apps/v1',
      kind: 'Deployment',
      metadata: { name: 'receipts', namespace: 'shop' },
      spec: { template: { spec: { volumes: [{ name: 'vault', csi }] } } },
    } as never);
    await expect.poll(stateOf, { timeout: 5_000 }).toHaveProperty('running');
  });
});

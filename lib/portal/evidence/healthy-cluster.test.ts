import { afterAll, beforeAll, expect, it } from 'vitest';
import { listIdentities } from '#lib/azure/identities.ts';
import { listLinkers, putLinker } from '#lib/azure/linkers.ts';
import { diagnose } from '#lib/connections/diagnosis/diagnose.ts';
import type { LinkerProperties } from '#lib/connections/linker.ts';
import { clusterId, dataGroup, retail, startTestEmulator } from '#lib/emulator/test-emulator.ts';
import { gatherEvidence } from './gather-evidence.ts';

let emulator: Awaited<ReturnType<typeof startTestEmulator>>;
beforeAll(async () => {
  emulator = await startTestEmulator();
});
afterAll(() => emulator.close());

const cluster = clusterId('aks-retail-dev');

it('raises no alarm over connections that are as the recorded ones, nor over a cluster without any', async () => {
  const arm = {
    endpoint: emulator.armUrl,
    timeoutMs: 10_000,
    correlationId: 'test',
    token: await emulator.token('owner'),
  };
  const session = { arm, kubernetesToken: undefined };
  const findings = async () => diagnose(await gatherEvidence(session, cluster)).map(({ rule }) => rule);
  expect(await findings()).toEqual([]);

  const subscriptionId = retail.split('/')[2] ?? '';
  const identities = await listIdentities(arm, subscriptionId);
  const clientId = identities.find(({ name }) => name === 'id-retail-orders')?.clientId ?? '';
  const make = (name: string, target: string, authInfo: LinkerProperties['authInfo']) =>
    putLinker(arm, cluster, name, {
      targetService: { type: 'AzureResource', id: `${dataGroup}/providers/${target}` },
      authInfo,
      clientType: 'python',
      scope: 'default',
    });
  const settled = async () =>
    (await listLinkers(arm, cluster)).map(({ name, provisioningState }) => `${name} ${provisioningState}`);
  await make('recorded_secret', 'Microsoft.ServiceBus/namespaces/sb-retail-orders', { authType: 'secret' });
  await expect.poll(settled).toEqual(['recorded_secret Succeeded']);
  await make('recorded_identity', 'Microsoft.Storage/storageAccounts/stretailorders/blobServices/default', {
    authType: 'userAssignedIdentity',
    clientId,
    subscriptionId,
  });
  await expect.poll(settled).toContain('recorded_identity Succeeded');
  expect(await findings()).toEqual([]);
});

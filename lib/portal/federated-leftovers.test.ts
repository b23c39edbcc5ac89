import { afterAll, beforeAll, expect, it } from 'vitest';
import { putFederatedCredential } from '#lib/azure/identities.ts';
import { getManagedCluster } from '#lib/azure/managed-clusters.ts';
import { clusterId, startTestEmulator } from '#lib/emulator/test-emulator.ts';
import { federatedLeftovers } from './federated-leftovers.ts';

let emulator: Awaited<ReturnType<typeof startTestEmulator>>;
beforeAll(async () => {
  emulator = await startTestEmulator();
});
afterAll(() => emulator.close());

const identity =
  '/subscriptions/00000000-0000-0000-0000-000000000001/resourceGroups/rg-retail/providers/Microsoft.ManagedIdentity/userAssignedIdentities/id-retail-orders';

it('finds credentials whose account or whose cluster is not there, and only those', async () => {
  const arm = {
    endpoint: emulator.armUrl,
    timeoutMs: 10_000,
    correlationId: 'test',
    token: await emulator.token('owner'),
  };
  const session = { arm, kubernetesToken: undefined };
  const { oidcIssuer } = await getManagedCluster(arm, clusterId('aks-retail-prod'));
  const issuer = oidcIssuer.url ?? '';
  const found = async () =>
    (await federatedLeftovers(session)).leftovers
      .filter(({ identity: { name } }) => name === 'id-retail-orders')
      .map(({ credential, cluster }) => [credential.name, cluster]);
  const before = await found();
  const subject = 'system:serviceaccount:shop:nobody';
  await putFederatedCredential(arm, identity, { name: 'no-account', issuer, subject });
  await putFederatedCredential(arm, identity, {
    name: 'no-cluster',
    issuer: 'https://oidc.example/gone/',
    subject,
  });
  await putFederatedCredential(arm, identity, {
    name: 'well',
    issuer,
    subject: 'system:serviceaccount:default:default',
  });
  await putFederatedCredential(arm, identity, {
    name: 'elsewhere',
    issuer: 'https://token.actions.example',
    subject: 'repo:contoso/shop:ref:refs/heads/main',
  });
  expect(before).toEqual([]);
  expect((await found()).sort()).toEqual([
    ['no-account', 'aks-retail-prod'],
    ['no-cluster', undefined],
  ]);
});

import { afterAll, beforeAll, expect, it } from 'vitest';
import { getWholeLinker } from '#lib/azure/linkers.ts';
import { clusterId as idOf } from '#lib/azure/resource-id.ts';
import { startTestEmulator } from '#lib/emulator/test-emulator.ts';
import { connectionDraft } from './connection-draft.ts';
import type { PortalSession } from './session.ts';
import { updateConnection } from './update-connection.ts';

const clusterId = idOf({
  subscriptionId: '00000000-0000-0000-0000-000000000001',
  resourceGroup: 'rg-retail',
  cluster: 'aks-retail-prod',
});

let emulator: Awaited<ReturnType<typeof startTestEmulator>>;
let session: PortalSession;
beforeAll(async () => {
  emulator = await startTestEmulator({ operationMs: 0 });
  const token = await emulator.token('owner');
  session = {
    arm: { endpoint: emulator.armUrl, timeoutMs: 10_000, correlationId: 'test', token },
    kubernetesToken: undefined,
  };
});
afterAll(() => emulator.close());

it('reads a connection as a draft: its identity with the ARM id, no secret', async () => {
  const { draft } = await connectionDraft(session, clusterId, 'storageblob_orders');
  expect(draft.identity?.id).toMatch(/userAssignedIdentities\/id-retail-orders$/);
  const sql = await connectionDraft(session, clusterId, 'sql_orders');
  expect(sql.draft.credentials).toEqual({ user: 'shopapp', password: '' });
});

it('refuses a change without the secret, takes it with the secret, and tells the second of two people', async () => {
  const connection = 'sql_orders';
  const { draft, version } = await connectionDraft(session, clusterId, connection);
  const change = (password: string) =>
    updateConnection(session, clusterId, {
      connection,
      version,
      draft: { ...draft, clientType: 'python', credentials: { user: 'shopapp', password } },
    });
  expect(await change('')).toMatchObject({
    kind: 'refused',
    issues: [{ field: 'credentials.password', code: 'passwordMissing' }],
  });
  expect(await change('given again')).toMatchObject({ kind: 'accepted', connection });
  const { properties } = await getWholeLinker(session.arm, clusterId, connection);
  expect(properties.clientType).toBe('python');
  expect(await change('given again')).toEqual({ kind: 'changed' });
});

import { afterAll, beforeAll, expect, it } from 'vitest';
import { z } from 'zod';
import { admits } from '#lib/connections/diagnosis/address-range.ts';
import { startTestEmulator } from '#lib/emulator/test-emulator.ts';
import { allowAddresses } from './allow-addresses.ts';
import { type ArmSession, armList, armRequest } from './arm-client.ts';
import { getTargetAccess } from './target-access.ts';
import { firewallOf } from './target-network.ts';

const group = '/subscriptions/00000000-0000-0000-0000-000000000001/resourceGroups/rg-retail-data';
const outsideAzure = /^(neon\.postgres|mongodb\.atlas|microsoft\.network)\//i;

let emulator: Awaited<ReturnType<typeof startTestEmulator>>;
let session: ArmSession;
beforeAll(async () => {
  emulator = await startTestEmulator({ operationMs: 0 });
  session = {
    endpoint: emulator.armUrl,
    timeoutMs: 10_000,
    correlationId: 'test',
    token: await emulator.token('owner'),
  };
});
afterAll(() => emulator.close());

it('reads the access to a target of every type', async () => {
  const resources = await armList(
    session,
    `${group}/resources`,
    '2021-04-01',
    z.object({ id: z.string(), type: z.string() }),
  );
  const targets = resources.filter(({ type }) => !outsideAzure.test(type));
  expect(targets.length).toBeGreaterThan(15);
  const unread: string[] = [];
  for (const { id } of targets) if (!(await getTargetAccess(session, id))) unread.push(id);
  expect(unread).toEqual([]);
});

it('lets an address in, whatever kind of firewall it is, and keeps who was in already', async () => {
  const closed = { networkAcls: { defaultAction: 'Deny', ipRules: [{ value: '198.51.100.1' }] } };
  const targets: [string, unknown][] = [
    ['Microsoft.Storage/storageAccounts/stretailcatalog', closed],
    ['Microsoft.KeyVault/vaults/kv-retail-orders', closed],
    [
      'Microsoft.DocumentDB/databaseAccounts/cosmos-retail-catalog',
      { ipRules: [{ ipAddressOrRange: '198.51.100.1' }] },
    ],
    ['Microsoft.EventHub/namespaces/evh-retail-clicks', {}],
    ['Microsoft.Sql/servers/sql-retail', {}],
    ['Microsoft.Cache/redis/redis-retail-cart', {}],
  ];
  for (const [name, properties] of targets) {
    const id = `${group}/providers/${name}`;
    const apiVersion = firewallOf(id)?.apiVersion ?? '';
    await armRequest(session, { method: 'PATCH', path: id, apiVersion, body: { properties } });
    const before = (await getTargetAccess(session, id))?.network.allowed ?? [];
    await allowAddresses(session, id, ['203.0.113.7']);
    const after = (await getTargetAccess(session, id))?.network.allowed ?? [];
    expect(admits(after, '203.0.113.7'), name).toBe(true);
    expect(after, name).toEqual(expect.arrayContaining(before));
  }
});

it('reads the address rules where each type keeps them', async () => {
  const change = (id: string, apiVersion: string, properties: unknown) =>
    armRequest(session, {
      method: 'PATCH',
      path: `${group}/providers/${id}`,
      apiVersion,
      body: { properties },
    });
  const networkOf = async (id: string) =>
    (await getTargetAccess(session, `${group}/providers/${id}`))?.network;
  const bus = 'Microsoft.ServiceBus/namespaces/sb-retail-orders';
  expect(await networkOf(bus)).toEqual({ publicAccess: true, denyByDefault: false, allowed: [] });
  await change(`${bus}/networkRuleSets/default`, '2024-01-01', {
    defaultAction: 'Deny',
    ipRules: [{ ipMask: '203.0.113.7', action: 'Allow' }],
  });
  expect(await networkOf(bus)).toEqual({
    publicAccess: true,
    denyByDefault: true,
    allowed: ['203.0.113.7'],
  });
  expect(await networkOf('Microsoft.Sql/servers/sql-retail')).toMatchObject({ denyByDefault: true });
  expect(await networkOf('Microsoft.DBforMySQL/servers/mysql-retail-legacy')).toMatchObject({
    denyByDefault: true,
  });
});

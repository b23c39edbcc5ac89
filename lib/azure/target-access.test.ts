import { afterAll, beforeAll, expect, it } from 'vitest';
import { z } from 'zod';
import { startTestEmulator } from '#lib/emulator/test-emulator.ts';
import { type ArmSession, armList, armRequest } from './arm-client.ts';
import { getTargetAccess } from './target-access.ts';

const group = '/subscriptions/00000000-0000-0000-0000-000000000001/resourceGroups/rg-retail-data';
const outsideAzure = /^(neon\.postgres|mongodb\.atlas|microsoft\.network)\//i;

let emulator: Awaited<ReturnType<typeof startTestEmulator>>;
let session: ArmSession;
beforeAll(async () => {
  emulator = await startTestEmulator({ operationMs: 0 });
  session = { endpoint: emulator.armUrl, token: await emulator.token('owner') };
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

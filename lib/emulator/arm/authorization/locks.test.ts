import { afterAll, expect, it } from 'vitest';
import { clusterId, dataGroup, startTestEmulator } from '../../test-emulator.ts';

const emulator = await startTestEmulator();
afterAll(() => emulator.close());

const send = (method: string, path: string, body?: unknown) => emulator.arm('owner', method, path, body);
const version = 'api-version=2020-05-01';
const lock = (scope: string, name = '') =>
  `${scope}/providers/Microsoft.Authorization/locks${name}?${version}`;
const store = `${dataGroup}/providers/Microsoft.AppConfiguration/configurationStores/appcs-retail`;
const storePath = `${store}?api-version=2023-03-01`;

it('a lock against deletion forbids that and nothing else, on what it is on and above', async () => {
  const made = await send('PUT', lock(store, '/keep'), {
    properties: { level: 'CanNotDelete', notes: 'Keep it.' },
  });
  expect([made.status, made.body.properties]).toEqual([201, { level: 'CanNotDelete', notes: 'Keep it.' }]);
  expect((await send('PATCH', storePath, { tags: { a: 'b' } })).status).toBe(200);
  const refused = await send('DELETE', storePath);
  expect([refused.status, refused.body.error.code]).toEqual([409, 'ScopeLocked']);
  expect(refused.body.error.message).toContain('cannot perform delete operation');
  expect((await send('DELETE', lock(store, '/keep'))).status).toBe(200);
  expect((await send('DELETE', storePath)).status).toBe(200);
});

it('a read-only lock forbids every change below it, and the listing of keys and credentials', async () => {
  const cluster = clusterId('aks-retail-dev');
  await send('PUT', lock(cluster, '/freeze'), { properties: { level: 'ReadOnly' } });
  for (const [method, path] of [
    ['PATCH', `${cluster}?api-version=2024-09-01`],
    ['POST', `${cluster}/listClusterUserCredential?api-version=2024-09-01`],
    ['PUT', `${cluster}/providers/Microsoft.ServiceLinker/linkers/l?api-version=2024-04-01`],
  ] as const) {
    expect((await send(method, path, {})).body.error.code, path).toBe('ScopeLocked');
  }
  expect((await send('GET', `${cluster}?api-version=2024-09-01`)).status).toBe(200);
  const names = async (path: string) =>
    (await send('GET', path)).body.value.map(({ name }: { name: string }) => name);
  expect(await names(lock(cluster))).toEqual(['freeze']);
  expect(await names(lock('/subscriptions/00000000-0000-0000-0000-000000000001'))).toEqual(['freeze']);
  expect(
    await names(`${lock('/subscriptions/00000000-0000-0000-0000-000000000001')}&$filter=atScope()`),
  ).toEqual([]);
});

it('is the owner’s to set, in the words that Azure knows', async () => {
  expect((await send('PUT', lock(dataGroup, '/odd'), { properties: { level: 'Sometimes' } })).status).toBe(
    400,
  );
  const { status } = await emulator.arm('reader', 'PUT', lock(dataGroup, '/mine'), {
    properties: { level: 'ReadOnly' },
  });
  expect(status).toBe(403);
  expect((await send('GET', lock(dataGroup, '/none'))).body.error.code).toBe('LockNotFound');
});

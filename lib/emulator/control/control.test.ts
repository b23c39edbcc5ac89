import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { clusterId, linkerVersion, retail, startTestEmulator } from '../test-emulator.ts';

const emulator = await startTestEmulator();
beforeEach(() => emulator.control('POST', '/reset'));
afterAll(() => emulator.close());

const groups = `${retail}/resourcegroups?api-version=2021-04-01`;
const fault = (effect: object, more: object = {}) =>
  emulator.control('POST', '/faults', { match: { plane: 'arm', path: '/resourcegroups' }, effect, ...more });

describe('control', () => {
  it('says when it is ready', async () => {
    expect((await emulator.control('GET', '/health')).body).toEqual({ status: 'ok' });
  });

  it('is not reached by a page of another site: a body must be declared as JSON, and nothing is shared across origins', async () => {
    const response = await fetch(`${emulator.armUrl}/_emulator/token`, {
      method: 'POST',
      body: '{"user":"owner"}',
      headers: { 'content-type': 'text/plain', origin: 'https://evil.example' },
    });
    expect(response.status).toBe(415);
    expect(response.headers.get('access-control-allow-origin')).toBeNull();
  });

  it('gives tokens to scripts', async () => {
    const { body } = await emulator.control('POST', '/token', { user: 'reader' });
    expect(body.expires_on).toBeGreaterThan(Date.now() / 1000);
    expect((await emulator.control('POST', '/token', { user: 'nobody' })).status).toBe(400);
  });

  it('resets to the seed, or says that there is no such scenario', async () => {
    const identity = `${retail}/resourceGroups/rg-retail/providers/Microsoft.ManagedIdentity/userAssignedIdentities/id-retail-orders?api-version=2023-01-31`;
    await emulator.arm('owner', 'DELETE', identity);
    expect((await emulator.arm('owner', 'GET', identity)).status).toBe(404);
    expect((await emulator.control('POST', '/reset', { scenario: 'contoso' })).status).toBe(200);
    expect((await emulator.arm('owner', 'GET', identity)).status).toBe(200);
    expect((await emulator.control('POST', '/reset', { scenario: 'fabrikam' })).status).toBe(400);
  });

  it('adds to the estate for tests at scale', async () => {
    await emulator.control('POST', '/seed', { connections: 50, clusters: 5 });
    await emulator.control('POST', '/seed', { connections: 50 });
    const linkers = await emulator.arm(
      'owner',
      'GET',
      `${clusterId('aks-retail-prod')}/providers/Microsoft.ServiceLinker/linkers?${linkerVersion}`,
    );
    expect(new Set(linkers.body.value.map((linker: { name: string }) => linker.name)).size).toBeGreaterThan(
      105,
    );
    const clusters = await emulator.arm(
      'owner',
      'GET',
      `${retail}/providers/Microsoft.ContainerService/managedClusters?api-version=2024-09-01`,
    );
    expect(clusters.body.value.length).toBe(12);
  });
});

describe('faults', () => {
  it('answer in the place of Azure, as often as asked', async () => {
    await fault(
      { status: 429, code: 'TooManyRequests', message: 'slow down', headers: { 'retry-after': '7' } },
      { times: 2 },
    );
    for (const _ of [1, 2]) {
      const { status, headers, body } = await emulator.arm('owner', 'GET', groups);
      expect([status, headers.get('retry-after'), body.error.code]).toEqual([429, '7', 'TooManyRequests']);
    }
    expect((await emulator.arm('owner', 'GET', groups)).status).toBe(200);
  });

  it('cut the connection, spoil the answer or hold it back', async () => {
    await fault({ abort: true }, { times: 1 });
    await expect(emulator.arm('owner', 'GET', groups)).rejects.toThrow('fetch failed');
    await fault({ malformed: true }, { times: 1 });
    await expect(emulator.arm('owner', 'GET', groups)).rejects.toThrow(SyntaxError);
    await fault({ empty: true }, { times: 1 });
    expect((await emulator.arm('owner', 'GET', groups)).body).toBe(undefined);
    await fault({ delayMs: 80 }, { times: 1 });
    const started = performance.now();
    expect((await emulator.arm('owner', 'GET', groups)).status).toBe(200);
    expect(performance.now() - started).toBeGreaterThanOrEqual(79);
  });

  it('end when they are deleted', async () => {
    const { body } = await fault({ status: 500 });
    expect((await emulator.arm('owner', 'GET', groups)).status).toBe(500);
    expect((await emulator.control('DELETE', `/faults/${body.id}`)).status).toBe(204);
    expect((await emulator.control('DELETE', `/faults/${body.id}`)).status).toBe(404);
    expect((await emulator.arm('owner', 'GET', groups)).status).toBe(200);
  });

  it('with a pattern that is none are refused', async () => {
    const { status } = await emulator.control('POST', '/faults', {
      match: { plane: 'arm', path: '(' },
      effect: {},
    });
    expect(status).toBe(400);
  });
});

describe('the request log', () => {
  it('tells what was asked, and nothing that could be secret', async () => {
    await emulator.token('owner');
    await emulator.control('DELETE', '/requests');
    await emulator.arm('owner', 'GET', `${groups}&secret=hidden`);
    const { body } = await emulator.control('GET', '/requests');
    expect(body).toEqual([
      {
        plane: 'arm',
        method: 'GET',
        path: groups.split('?')[0],
        status: 200,
        durationMs: expect.any(Number),
      },
    ]);
  });
});

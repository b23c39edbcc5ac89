import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { openCluster } from '../test-cluster.ts';
import { clusterId, startTestEmulator } from '../test-emulator.ts';
import { json, onWire, tenMebibytes, type Wire } from './wire.ts';

const emulator = await startTestEmulator();
afterAll(() => emulator.close());
const cluster = await openCluster(emulator, clusterId('aks-retail-prod'));

const server = cluster.config.getCurrentCluster()?.server ?? '';
const user = cluster.config.getCurrentUser();
const pem = (data = '') => Buffer.from(data, 'base64').toString();
const kubernetes = (wire: Wire) =>
  onWire(server, wire, {
    ca: pem(cluster.config.getCurrentCluster()?.caData),
    cert: pem(user?.certData),
    key: pem(user?.keyData),
  });

function expectKubernetesError({ status, text }: { status: number; text: string }): void {
  expect([status < 500, text]).toEqual([true, text]);
  if (status < 400 || !text.startsWith('{')) return;
  expect(JSON.parse(text)).toMatchObject({ kind: 'Status', status: 'Failure', code: status });
}

describe('a cluster', () => {
  const secrets = '/api/v1/namespaces/default/secrets';
  const named = (name: string) => JSON.stringify({ apiVersion: 'v1', kind: 'Secret', metadata: { name } });

  it.each<[string, number, Wire]>([
    ['malformed JSON', 400, { method: 'POST', path: secrets, headers: json, body: '{"kind":' }],
    [
      'another kind',
      400,
      {
        method: 'POST',
        path: secrets,
        headers: json,
        body: '{"apiVersion":"v1","kind":"Pod","metadata":{"name":"a"}}',
      },
    ],
    ['ten mebibytes', 413, { method: 'POST', path: secrets, headers: json, body: tenMebibytes }],
    [
      'a form',
      415,
      {
        method: 'POST',
        path: secrets,
        headers: { 'content-type': 'application/x-www-form-urlencoded' },
        body: 'a=b',
      },
    ],
    ['a name with capitals', 422, { method: 'POST', path: secrets, headers: json, body: named('Bad') }],
    [
      'a name of 254 letters',
      422,
      { method: 'POST', path: secrets, headers: json, body: named('a'.repeat(254)) },
    ],
    ['a name with a slash', 422, { method: 'POST', path: secrets, headers: json, body: named('../etc') }],
    ['half an escape', 400, { method: 'GET', path: '/api/v1/namespaces/%E0%A4%A/secrets' }],
    ['a selector that is none', 400, { method: 'GET', path: `${secrets}?labelSelector=a%3D%3D%3Db` }],
    [
      'a token to go on with that is none',
      400,
      { method: 'GET', path: `${secrets}?limit=1&continue=nonsense` },
    ],
    ['a patch of no kind', 415, { method: 'PATCH', path: `${secrets}/a`, headers: json, body: '{}' }],
  ])('refuses %s with %i', async (_, status, wire) => {
    const answer = await kubernetes(wire);
    expect([answer.status, answer.text]).toEqual([status, answer.text]);
    expectKubernetesError(answer);
  });

  it('refuses tokens that are none', async () => {
    const ca = pem(cluster.config.getCurrentCluster()?.caData);
    for (const bad of ['x', 'a.b.c', await emulator.token('owner'), '']) {
      const headers = { authorization: `Bearer ${bad}` };
      const answer = await onWire(server, { method: 'GET', path: '/api/v1/namespaces', headers }, { ca });
      expect(answer.status).toBe(401);
      expectKubernetesError(answer);
    }
  });

  it('answers whatever it is asked with an error of its own at most', async () => {
    const segment = fc.oneof(
      fc.constantFrom(
        'api',
        'v1',
        'apis',
        'apps',
        'batch',
        'namespaces',
        'default',
        'secrets',
        'pods',
        'log',
        'scale',
        '..',
        '%2f',
        'status',
        'deployments',
      ),
      fc.string({ unit: 'grapheme-ascii', maxLength: 10 }).map(encodeURIComponent),
    );
    const wire = fc.record({
      method: fc.constantFrom('GET', 'PUT', 'PATCH', 'POST', 'DELETE', 'OPTIONS'),
      path: fc.array(segment, { maxLength: 8 }).map((segments) => `/${segments.join('/')}`),
      headers: fc.constantFrom(
        json,
        { 'content-type': 'application/merge-patch+json' },
        { 'content-type': 'application/json-patch+json' },
        { 'content-type': 'application/apply-patch+yaml' },
        { 'content-type': 'application/vnd.kubernetes.protobuf' },
      ),
      body: fc.option(fc.json({ maxDepth: 3 }), { nil: undefined }),
    });
    await fc.assert(
      fc.asyncProperty(wire, async (asked) => expectKubernetesError(await kubernetes(asked))),
      { numRuns: 300 },
    );
  });
});

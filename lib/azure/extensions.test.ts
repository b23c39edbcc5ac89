import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { getExtension } from './extensions.ts';

const statuses = [7, null, 'text', { message: { nested: true } }, { level: 'Error', message: 'Helm failed' }];
const server = createServer((_, response) => {
  response.setHeader('content-type', 'application/json');
  response.end(JSON.stringify({ id: '/x', name: 'sc-extension', properties: { statuses } }));
});
beforeAll(() => new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve)));
afterAll(() => void server.close());

it('shows malformed statuses as they came, and reads the others all the same', async () => {
  const { port } = server.address() as AddressInfo;
  const session = {
    timeoutMs: 10_000,
    correlationId: 'test',
    endpoint: `http://127.0.0.1:${port}`,
    token: 'x',
  };
  const { statuses: read } = await getExtension(session, '/subscriptions/s', 'sc-extension');
  expect(read.map(({ code, message }) => [code, message])).toEqual([
    ['Unreadable', '7'],
    ['Unreadable', 'null'],
    ['Unreadable', '"text"'],
    ['Unreadable', '{"message":{"nested":true}}'],
    [undefined, 'Helm failed'],
  ]);
});

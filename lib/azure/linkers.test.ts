import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { putLinker } from './linkers.ts';

let body = '';
const server = createServer((_, response) => {
  response.setHeader('content-type', 'application/json');
  response.end(body);
});
beforeAll(() => new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve)));
afterAll(() => void server.close());

const put = (answer: string) => {
  body = answer;
  const { port } = server.address() as AddressInfo;
  const session = {
    timeoutMs: 10_000,
    correlationId: 'test',
    endpoint: `http://127.0.0.1:${port}`,
    token: 'x',
  };
  return putLinker(session, '/subscriptions/s', 'orders', { clientType: 'python' });
};

it('takes no answer for an acceptance that does not say so', async () => {
  await expect(put('{"properties":{"provisioningState":"Accepted"}}')).resolves.toBeUndefined();
  for (const broken of ['', '{"properties":{"provis', '{}', '<html>']) {
    await expect(put(broken)).rejects.toMatchObject({ code: 'UnexpectedAnswer', status: 502 });
  }
});

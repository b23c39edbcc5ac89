import { afterEach, expect, test, vi } from 'vitest';
import { z } from 'zod';
import { fetchApi } from './fetch-api.ts';

const schema = z.object({ clusters: z.array(z.string()) });
const read = () => fetchApi({ path: '/api/clusters?filter=x', schema, token: 'token-1' });
const answer = (body: string, status = 200) => {
  const respond = vi.fn<typeof fetch>(async () => new Response(body, { status }));
  vi.stubGlobal('fetch', respond);
  return respond;
};

afterEach(() => vi.unstubAllGlobals());

test('the token goes along and the answer is parsed', async () => {
  const respond = answer('{"clusters":["a"]}');
  expect(await read()).toEqual({ clusters: ['a'] });
  expect(respond.mock.calls[0]?.[1]?.headers).toEqual({ authorization: 'Bearer token-1' });
});

test('an error answer keeps what a person can act on', async () => {
  const error = {
    code: 'AuthorizationFailed',
    message: 'No.',
    status: 403,
    correlationId: 'c-1',
    attempted: 'GET /x',
  };
  answer(JSON.stringify({ error }), 403);
  await expect(read()).rejects.toMatchObject({ name: 'PortalError', ...error, details: [] });
});

test('an error that is not explained still has its status and what was attempted', async () => {
  answer('<html>', 502);
  await expect(read()).rejects.toMatchObject({
    code: 'Http502',
    status: 502,
    attempted: 'GET /api/clusters',
  });
});

test('an answer in another shape is an error, not data', async () => {
  answer('{"clusters":[1]}');
  await expect(read()).rejects.toMatchObject({ code: 'UnexpectedAnswer' });
});

test('a broken connection is told apart from an aborted request', async () => {
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('fetch failed')));
  await expect(read()).rejects.toMatchObject({ code: 'Unreachable', status: 0 });
  const signal = AbortSignal.abort();
  const aborted = fetchApi({ path: '/api/clusters', schema, token: '', signal });
  await expect(aborted).rejects.toBeInstanceOf(TypeError);
});

test('an answer that breaks off is one that can be asked for again', async () => {
  const body = new ReadableStream({ pull: (controller) => controller.error(new TypeError('terminated')) });
  vi.stubGlobal('fetch', async () => new Response(body));
  await expect(read()).rejects.toMatchObject({ code: 'Interrupted', status: 0 });
});

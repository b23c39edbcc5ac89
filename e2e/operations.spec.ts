import { expect, test } from '@playwright/test';
import { clearFaults, fault, reset, token } from './emulator.ts';
import { startPortal } from './own-portal.ts';
import { blade } from './portal.ts';

type Portal = Awaited<ReturnType<typeof startPortal>>;
const api = (path: string) => `/api${blade('aks-retail-prod', path)}`;

let portal: Portal;
let headers: Record<string, string>;
const get = (path: string) => fetch(`${portal.url}${path}`, { headers });

test.beforeEach(async () => {
  await reset();
  portal = await startPortal();
  const bearer = await token();
  headers = { authorization: `Bearer ${bearer}`, 'x-kubernetes-token': bearer };
});
test.afterEach(async () => {
  await clearFaults();
  await portal.close();
});

test('a request and its calls to Azure and the cluster are one story in the log, by the id that the error shows', async () => {
  await fault({ plane: 'kubernetes', method: 'GET', path: 'namespaces' }, { status: 403 });
  expect((await get(`${api('namespaces')}?page=secret-query`)).status).toBe(403);
  // Azure answers with the id that it was asked with; one that it had to make itself would be in no log of the portal.
  const { error } = await (await get(api('connections/nowhere'))).json();
  await expect.poll(() => portal.events('request')).toHaveLength(2);

  const [namespaces, connections] = portal.events('request');
  expect(connections).toMatchObject({
    level: 'info',
    method: 'GET',
    route: '/api/clusters/[subscriptionId]/[resourceGroup]/[cluster]/connections/[connection]',
    status: 404,
    correlationId: error.correlationId,
    durationMs: expect.any(Number),
  });
  const callsOf = (id: string | undefined) =>
    portal.events('call').filter(({ correlationId }) => correlationId === id);
  expect(callsOf(namespaces?.correlationId)).toMatchObject([
    {
      upstream: 'azure',
      method: 'POST',
      path: expect.stringMatching(/listClusterUserCredential$/),
      status: 200,
    },
    {
      upstream: 'kubernetes',
      method: 'GET',
      path: expect.stringMatching(/\/api\/v1\/namespaces$/),
      status: 403,
    },
  ]);
  expect(callsOf(connections?.correlationId)).toContainEqual(
    expect.objectContaining({
      upstream: 'azure',
      path: expect.stringMatching(/\/linkers\/nowhere$/),
      status: 404,
    }),
  );
  // Nothing of the query, nor of the tokens.
  expect(portal.output()).not.toContain('secret-query');
  expect(portal.output()).not.toContain(headers['x-kubernetes-token']);
});

/** Asks for something that the cluster is slow to answer, and waits until it is being asked. */
async function askSlowly(delayMs: number, signal?: AbortSignal): Promise<{ answer: Promise<Response> }> {
  await fault({ plane: 'kubernetes', method: 'GET', path: 'namespaces$' }, { delayMs });
  const credentials = () =>
    portal.events('call').filter(({ path }) => String(path).endsWith('/listClusterUserCredential')).length;
  const before = credentials();
  const answer = fetch(`${portal.url}${api('namespaces')}`, { headers, ...(signal && { signal }) });
  // The kubeconfig is there: the cluster is next.
  await expect.poll(credentials).toBe(before + 1);
  return { answer };
}

test('a call without an answer is a warning that says why, under the id that the error shows', async () => {
  await fault({ plane: 'kubernetes', method: 'GET', path: 'namespaces$' }, { abort: true });
  const response = await get(api('namespaces'));
  expect(response.status).toBe(503);
  const { error } = await response.json();
  const { correlationId } = error;
  await expect
    .poll(() => portal.events('request'))
    .toMatchObject([{ level: 'warn', status: 503, correlationId }]);
  expect(portal.events('call').at(-1)).toMatchObject({
    level: 'warn',
    upstream: 'kubernetes',
    failure: 'ECONNRESET',
    correlationId,
  });
});

test('whoever leaves before the answer is nobody’s failure', async () => {
  const leaving = new AbortController();
  const { answer } = await askSlowly(60_000, leaving.signal);
  leaving.abort();
  await expect(answer).rejects.toThrow('aborted');
  await expect.poll(() => portal.events('request')).toMatchObject([{ status: 499, level: 'info' }]);
  expect(portal.events('call').at(-1)).toMatchObject({ level: 'info', upstream: 'kubernetes' });
  expect(portal.output()).not.toMatch(/"level":"(warn|error)"/);
});

test('told to stop, the portal answers what was asked, ends what is watched and takes nothing new', async () => {
  const ready = () =>
    fetch(`${portal.url}/readyz`).then(
      ({ status }) => status,
      () => 'refused',
    );
  expect(await ready()).toBe(200);
  const watch = await get(`${api('kubernetes-resources/changes')}?Secret=1`);
  const reader = watch.body?.getReader();
  expect((await reader?.read())?.done).toBe(false);
  const { answer } = await askSlowly(2_000);

  portal.terminate();
  await expect.poll(() => portal.events('shutdown')).toMatchObject([{ signal: 'SIGTERM' }]);
  // Over the connection that is kept open it says so once, and closes it; a new one is refused.
  const probes: (number | string)[] = [];
  while (probes.at(-1) !== 'refused' && probes.length < 5) probes.push(await ready());
  expect(probes.filter((probe) => probe !== 503)).toEqual(['refused']);

  // The watch comes to a proper end, so that the browser goes on elsewhere without a word.
  while ((await reader?.read())?.done === false);
  expect(portal.events('request')).toHaveLength(1);
  const answered = await answer;
  expect(answered.status).toBe(200);
  expect((await answered.json()).namespaces).toContain('shop');
  expect(await portal.ended()).toBe(143);
  expect(portal.output()).not.toMatch(/"level":"(warn|error)"/);
});

test('a wrong environment ends the portal, and is named', async () => {
  await portal.close();
  await expect(startPortal({ AZURE_CLOUD: 'Moon', REQUESTS_PER_MINUTE: 'many' })).rejects.toThrow(
    /AZURE_CLOUD: must be one of AzureCloud[^\n]*\n *REQUESTS_PER_MINUTE: /,
  );
});

import { expect, test } from '@playwright/test';
import { startCollector } from './collector.ts';
import { clearFaults, fault, reset, token } from './emulator.ts';
import { startPortal } from './own-portal.ts';
import { blade, signIn } from './portal.ts';
import { secretsOf } from './secret-values.ts';

const route = '/api/clusters/[subscriptionId]/[resourceGroup]/[cluster]';

test('a collector is told of requests, of calls to Azure and clusters, how long they took, and nothing else', async ({
  page,
}) => {
  await reset();
  const collector = await startCollector();
  const portal = await startPortal({
    OTEL_EXPORTER_OTLP_ENDPOINT: collector.url,
    OTEL_EXPORTER_OTLP_PROTOCOL: 'http/json',
  });
  const bearer = await token();
  const headers = { authorization: `Bearer ${bearer}`, 'x-kubernetes-token': bearer };
  const ask = (path: string) =>
    fetch(`${portal.url}/api${blade('aks-retail-prod', path)}?note=query-value`, { headers });
  try {
    const secrets = await secretsOf(['aks-retail-prod']);
    // A person reveals a value, so that there is one that could leave.
    const path = blade('aks-retail-prod', 'kubernetes-resources/Secret/shop/sc-rediscart-secret');
    await page.goto(`${portal.url.replace('127.0.0.1', 'localhost')}${path}?note=query-value`);
    await signIn(page, 'owner');
    await page.getByRole('button', { name: 'Reveal AZURE_REDIS_PASSWORD' }).click();
    await expect(page.getByRole('button', { name: 'Hide AZURE_REDIS_PASSWORD' })).toBeVisible();
    await page.close();
    expect((await ask('namespaces')).status).toBe(200);
    await fault({ plane: 'arm', method: 'GET', path: 'linkers' }, { status: 503 });
    expect((await ask('connections')).status).toBe(503);
    // What was not yet told is told before the process ends.
    portal.terminate();
    await portal.ended();

    expect(collector.services()).toContain('connector-portal');
    const spans = collector.spans();
    const line = portal.events('request').find((event) => event.route === `${route}/namespaces`);
    const trace = spans.filter(({ traceId }) => traceId === line?.traceId);
    const root = trace.find(({ name }) => name === `GET ${route}/namespaces`);
    expect(root?.attributes).toMatchObject({
      'http.route': `${route}/namespaces`,
      'http.status_code': 200,
    });
    const call = trace.find(({ name }) => name === 'GET kubernetes');
    expect(call?.attributes).toMatchObject({
      'http.request.method': 'GET',
      'http.response.status_code': 200,
      'url.path': expect.stringMatching(/\/api\/v1\/namespaces$/),
      'portal.correlation_id': line?.correlationId,
    });
    expect(trace.map(({ spanId }) => spanId)).toContain(call?.parentSpanId);
    expect(trace.map(({ name }) => name)).toContain('POST azure');

    expect(collector.points('http.server.request.duration')).toContainEqual({
      count: 1,
      attributes: {
        'http.request.method': 'GET',
        'http.route': `${route}/connections`,
        'http.response.status_code': 503,
        'error.type': '503',
      },
    });
    expect(
      collector.points('http.server.request.duration').map(({ attributes }) => attributes['http.route']),
    ).toContain('revealSecretKey');
    expect(collector.points('http.client.request.duration')).toContainEqual({
      count: 1,
      attributes: {
        'http.request.method': 'GET',
        'portal.upstream': 'azure',
        'http.response.status_code': 503,
        'error.type': '503',
      },
    });

    const everything = collector.everything() + portal.output();
    expect(everything).toContain('sc-rediscart-secret');
    expect(everything).not.toContain('query-value');
    expect(everything).not.toContain(bearer);
    for (const [value, of] of secrets) expect(everything.includes(value), of).toBe(false);
  } finally {
    await clearFaults();
    await portal.close();
    collector.close();
  }
});

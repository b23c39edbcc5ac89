import { expect, test } from '@playwright/test';
import { token } from './emulator.ts';
import { blade, open } from './portal.ts';
import { ports } from './ports.ts';

declare global {
  interface Window {
    tellBreach(breach: string): void;
  }
}

const portal = `http://127.0.0.1:${ports.portal}`;
const get = (path: string, headers: Record<string, string> = {}) => fetch(portal + path, { headers });

test('every page runs its own scripts only, and every answer says what browsers need to know', async () => {
  const policies: string[] = [];
  for (const path of ['/', '/', blade('aks-retail-prod', 'service-connector'), '/nowhere', '/auth']) {
    const response = await get(path);
    const policy = response.headers.get('content-security-policy') ?? '';
    const scripts = /script-src ([^;]*)/.exec(policy)?.[1] ?? '';
    expect(scripts).toMatch(/^'self' 'nonce-[\w+/=]+' 'strict-dynamic'$/);
    expect(policy).toContain("object-src 'none'");
    expect(policy).toContain("base-uri 'none'");
    expect(policy).toContain("frame-ancestors 'self'");
    policies.push(policy);
    // Each script of the page carries the nonce, or the page would not run.
    const html = await response.text();
    for (const [tag] of html.matchAll(/<script\b[^>]*>/g)) expect(tag).toContain('nonce=');
    expect(response.headers.get('cache-control')).toContain('no-store');
  }
  expect(new Set(policies).size).toBe(policies.length);
  for (const path of ['/', '/api/clusters', '/healthz']) {
    const { headers } = await get(path, { origin: 'https://evil.example' });
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('referrer-policy')).toBe('same-origin');
    expect(headers.get('cross-origin-opener-policy')).toBe('same-origin');
    expect(headers.get('strict-transport-security')).toMatch(/max-age=31536000/);
    expect(headers.get('access-control-allow-origin')).toBeNull();
    expect(headers.get('x-powered-by')).toBeNull();
  }
});

test('no page tries what its own policy forbids', async ({ page }) => {
  const breaches: string[] = [];
  await page.exposeFunction('tellBreach', (breach: string) => breaches.push(breach));
  await page.addInitScript(() => {
    addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) =>
      window.tellBreach(`${window.location.pathname}: ${effectiveDirective} ${blockedURI}`),
    );
  });
  await open(page, 'owner', '/');
  for (const path of [
    'service-connector',
    'service-connector/create',
    'kubernetes-resources?view=network',
    'kubernetes-resources/Deployment/shop/orders-api?tab=yaml',
    'diagnose',
  ]) {
    await page.goto(blade('aks-retail-prod', path));
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await page.waitForFunction(() => !document.querySelector('.fui-Skeleton'));
  }
  // It would be told: this page itself tries it.
  await page.evaluate(() => window.setTimeout('0'));
  await expect.poll(() => breaches).toEqual([expect.stringContaining('script-src eval')]);
});

test('a read without a token, or with somebody’s word for one, gives nothing', async () => {
  const list = `/api${blade('aks-retail-prod', 'connections')}`;
  for (const headers of [
    {},
    { authorization: 'Bearer' },
    { authorization: 'Basic eDp5' },
    { cookie: 'authorization=x' },
  ])
    expect((await get(list, headers as Record<string, string>)).status).toBe(401);
  expect((await get(list, { authorization: 'Bearer forged' })).status).toBe(401);
  const allowed = await get(list, { authorization: `Bearer ${await token()}` });
  expect(allowed.status).toBe(200);
  expect(allowed.headers.get('cache-control')).toBe('no-store');
  expect(allowed.headers.get('content-security-policy')).toContain("default-src 'none'");
});

test('names that climb out of their path reach neither Azure nor the cluster', async () => {
  const authorization = `Bearer ${await token()}`;
  const cluster = blade('aks-retail-prod', '').replace(/\/$/, '');
  for (const path of [
    `/api${cluster}/kubernetes-resources/Secret/shop/%2e%2e%2f%2e%2e`,
    `/api${cluster}/pods/shop/..%2f..%2fsecrets/log`,
    `/api${cluster}/connections/..%2f..%2flinkers`,
    '/api/permissions?scope=/subscriptions/x/../y',
    '/api/targets?type=a/b&parent=/subscriptions/../tenants',
  ]) {
    const { status } = await get(path, { authorization });
    expect([400, 404], path).toContain(status);
  }
  const operation = await get('/api/operation', {
    authorization,
    'x-operation-url': 'https://evil.example/x',
  });
  expect(operation.status).toBe(400);
  expect((await operation.json()).error.code).toBe('ForeignLink');
});

test('past advisories: the middleware is not skipped, actions are not forged, caches are not poisoned', async () => {
  const skipped = await get('/', {
    'x-middleware-subrequest': 'proxy:proxy:proxy:proxy:proxy',
    'x-middleware-rewrite': 'https://evil.example',
    'x-nonce': 'known',
  });
  expect(skipped.headers.get('content-security-policy')).toContain('strict-dynamic');
  expect(skipped.headers.get('content-security-policy')).not.toContain('known');

  const forge = (headers: Record<string, string>) =>
    fetch(`${portal}/`, {
      method: 'POST',
      headers: { 'next-action': '0'.repeat(42), 'content-type': 'text/plain;charset=UTF-8', ...headers },
      body: '[]',
    });
  expect((await forge({ origin: 'https://evil.example' })).status).toBe(403);
  expect((await forge({ origin: 'null' })).status).toBe(403);
  expect((await forge({ origin: 'https://evil.example', 'x-forwarded-host': 'evil.example' })).status).toBe(
    403,
  );

  const poison = await get('/', {
    'x-forwarded-host': 'evil.example',
    'x-forwarded-scheme': 'nothttps',
    'x-invoke-status': '500',
  });
  expect(poison.status).toBe(200);
  expect(await poison.text()).not.toContain('evil.example');
  expect(poison.headers.get('cache-control')).toContain('no-store');
  const flight = await get('/', { rsc: '1', 'next-router-prefetch': '1' });
  expect(flight.headers.get('cache-control')).toContain('no-store');

  const image = await get('/_next/image?url=https%3A%2F%2Fevil.example%2Fx.png&w=64&q=75');
  expect([400, 404]).toContain(image.status);
});

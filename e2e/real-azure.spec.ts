import { expect, type Page, test } from '@playwright/test';
import { reset } from './emulator.ts';
import { blade, open } from './portal.ts';
import { realAzurePort } from './ports.ts';

/** Hosts other than this machine that the page asked for; none of them is reached. */
async function foreignRequests(page: Page): Promise<URL[]> {
  const requests: URL[] = [];
  await page.context().route(
    (url) => !['localhost', '127.0.0.1'].includes(url.hostname),
    (route) => {
      requests.push(new URL(route.request().url()));
      return route.fulfill({ status: 200, contentType: 'text/html', body: '<title>Elsewhere</title>' });
    },
  );
  return requests;
}

test('with an application of its own the portal sends people to the real sign-in', async ({ page }) => {
  const requests = await foreignRequests(page);
  await page.goto(`http://localhost:${realAzurePort}/`);
  await page.getByRole('button', { name: 'Sign in', exact: true }).first().click();
  await page.waitForURL('https://login.microsoftonline.com/**');
  const authorize = requests.find(({ pathname }) => pathname === '/organizations/oauth2/v2.0/authorize');
  expect(authorize?.searchParams.get('client_id')).toBe('5b4c3f5e-8f0a-4c1d-9d53-0a7a3a1e6f10');
  expect(authorize?.searchParams.get('redirect_uri')).toBe(`http://localhost:${realAzurePort}/auth`);
  expect(authorize?.searchParams.get('scope')).toContain('https://management.azure.com//.default');
  expect(authorize?.searchParams.get('code_challenge_method')).toBe('S256');
});

test('without one nothing leaves the machine', async ({ page }) => {
  await reset();
  const requests = await foreignRequests(page);
  await open(page, 'owner', blade('aks-retail-prod', 'service-connector'));
  await expect(page.getByRole('row', { name: /storageblob_orders/ })).toBeVisible();
  expect(requests).toEqual([]);
});

test('probes are answered without a session, and say which Azure the portal is for', async ({ request }) => {
  const probe = async (path: string) =>
    (await request.get(`http://localhost:${realAzurePort}/${path}`)).json();
  expect(await probe('healthz')).toEqual({ status: 'ok' });
  expect(await probe('readyz')).toEqual({ status: 'ok', azure: 'https://management.azure.com' });
});

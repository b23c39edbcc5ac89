import type { Page } from '@playwright/test';
import { reset } from './emulator.ts';
import { expect, test } from './journey.ts';
import { blade, choose, open, signIn } from './portal.ts';

test.beforeEach(() => reset());

const tokenEndpoint = /\/oauth2\/v2\.0\/token\b/;
const hours = (count: number) => new Date(Date.now() + count * 3_600_000);

/** Answers of the token endpoint by kind of grant, as they come. */
function grantsAsked(page: Page): string[] {
  const grants: string[] = [];
  page.on('requestfinished', (request) => {
    if (!tokenEndpoint.test(request.url())) return;
    grants.push(new URLSearchParams(request.postData() ?? '').get('grant_type') ?? '');
  });
  return grants;
}

/** Entra's word when a single-page application's refresh token has had its 24 hours. */
async function refuseRefreshTokens(page: Page): Promise<void> {
  await page.route(tokenEndpoint, async (route) => {
    const grant = new URLSearchParams(route.request().postData() ?? '').get('grant_type');
    if (grant !== 'refresh_token') return route.fallback();
    await route.fulfill({
      status: 400,
      headers: { 'access-control-allow-origin': '*' },
      json: {
        error: 'invalid_grant',
        error_description: 'AADSTS700084: The refresh token was issued to a single page app and has expired.',
        error_codes: [700084],
      },
    });
  });
}

/** Ends when the list stands: only then has a new token been put away, and does the button take another press. */
async function refresh(page: Page): Promise<void> {
  const button = page.getByRole('button', { name: 'Refresh' });
  const listed = page.waitForResponse(
    (response) => response.ok() && /\/connections(\?|$)/.test(response.url()),
  );
  await expect(button).not.toHaveAttribute('aria-busy');
  await button.click();
  await listed;
  await expect(button).not.toHaveAttribute('aria-busy');
}

test('a session outlives its access token, and then its refresh token', async ({ page }) => {
  await open(page, 'owner', blade('aks-retail-prod', 'service-connector'));
  const row = page.getByRole('row', { name: /storageblob_orders/ });
  await expect(row).toBeVisible();
  const grants = grantsAsked(page);

  await page.clock.setSystemTime(hours(2));
  await refresh(page);
  expect(grants).toContain('refresh_token');
  await expect(row).toBeVisible();

  await refuseRefreshTokens(page);
  await page.clock.setSystemTime(hours(26));
  await refresh(page);
  expect(grants).toContain('authorization_code');
  await expect(row).toBeVisible();
});

test('when the session has ended in the wizard, the draft is there after signing in again', async ({
  page,
}) => {
  await open(page, 'owner', blade('aks-retail-dev', 'service-connector/create'));
  await choose(page, 'Service type', 'Azure Service Bus');
  await page.getByRole('textbox', { name: 'Connection name' }).fill('kept');
  await refuseRefreshTokens(page);
  await page.context().clearCookies({ name: 'emulator-sign-in' });
  await page.clock.setSystemTime(hours(26));
  await choose(page, 'Service Bus namespace', 'sb-retail-orders');
  await page.getByRole('button', { name: 'Next: Authentication' }).click();
  await page.getByRole('button', { name: 'Next: Networking' }).click();
  await expect(page.getByText('Your session has ended').first()).toBeVisible();
  // The old refresh token is refused, not the one that the new sign-in brings.
  await page.unroute(tokenEndpoint);
  await signIn(page, 'owner');
  await page.getByRole('tab', { name: 'Basics' }).click();
  await expect(page.getByRole('textbox', { name: 'Connection name' })).toHaveValue('kept');
  await expect(page.getByRole('combobox', { name: 'Service Bus namespace' })).toHaveValue('sb-retail-orders');
});

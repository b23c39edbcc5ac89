import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { reset } from './emulator.ts';
import { expect, test } from './journey.ts';
import { blade, open } from './portal.ts';

const pages = {
  clusters: '/',
  leftovers: '/?view=leftovers',
  overview: blade('aks-retail-prod', 'overview'),
  'service connector': blade('aks-retail-prod', 'service-connector'),
  'empty service connector': blade('aks-retail-dev', 'service-connector'),
  wizard: blade('aks-retail-dev', 'service-connector/create'),
  review: blade('aks-retail-dev', 'service-connector/create?step=review'),
  connection: blade('aks-retail-prod', 'service-connector/storageblob_orders'),
  'edit a connection': blade('aks-retail-prod', 'service-connector/servicebus_orders?edit=basics'),
  'migrate a connection': blade('aks-retail-prod', 'service-connector/servicebus_orders?migrate'),
  extensions: blade('aks-retail-prod', 'extensions'),
  extension: blade('aks-retail-prod', 'extensions/sc-extension'),
  reset: blade('aks-retail-prod', 'extensions/sc-extension/reset'),
  'kubernetes resources': blade('aks-retail-prod', 'kubernetes-resources?group=connection'),
  secret: blade('aks-retail-prod', 'kubernetes-resources/Secret/shop/sc-rediscart-secret'),
  network: blade('aks-retail-prod', 'kubernetes-resources?view=network'),
  yaml: blade('aks-retail-prod', 'kubernetes-resources/Deployment/shop/storefront?tab=yaml'),
  diagnose: blade('aks-retail-prod', 'diagnose'),
  'diagnose a connection': blade('aks-retail-prod', 'diagnose?connection=storageblob_exports'),
};

/** The rules that depend on the theme; all others find the same in each. */
const colourRules = ['color-contrast', 'link-in-text-block'];

async function violations(page: Page, name: string, rules?: string[]): Promise<string[]> {
  const axe = new AxeBuilder({ page }).exclude('[data-tabster-dummy]');
  const { violations } = await (rules ? axe.withRules(rules) : axe).analyze();
  return violations.map(
    ({ id, nodes }) => `${name}: ${id} ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`,
  );
}

/** Opens every page, signed out first, and calls `check` when it stands. */
async function everyPage(page: Page, check: (name: string) => Promise<void>): Promise<void> {
  await reset();
  // A colour that is still changing has no contrast yet.
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto('/');
  await expect(page.getByRole('button', { name: 'Sign in', exact: true }).first()).toBeVisible();
  await check('signed out');
  await open(page, 'owner', '/');
  for (const [name, path] of Object.entries(pages)) {
    await page.goto(path);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.locator('.fui-Skeleton')).toHaveCount(0);
    await check(name);
  }
}

test('axe finds nothing on any page, light or dark as the system is', async ({ page }) => {
  test.setTimeout(180_000);
  const found: string[] = [];
  await everyPage(page, async (name) => {
    await page.emulateMedia({ colorScheme: 'light' });
    found.push(...(await violations(page, name)));
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.waitForFunction(
      () => !document.getAnimations().some((animation) => animation instanceof CSSTransition),
    );
    found.push(...(await violations(page, `${name}, dark`, colourRules)));
  });
  expect(found).toEqual([]);
});

test('axe finds no colour at fault on any page in high contrast', async ({ page, context, baseURL }) => {
  test.setTimeout(180_000);
  await context.addCookies([{ name: 'theme', value: 'highContrast', url: baseURL ?? '' }]);
  const found: string[] = [];
  await everyPage(page, async (name) => {
    found.push(...(await violations(page, name, colourRules)));
  });
  expect(found).toEqual([]);
});

import { expect, type Page } from '@playwright/test';
import { reset } from './emulator.ts';
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

/** Opens every page, signed out first, and calls `check` when it stands. */
export async function everyPage(page: Page, check: (name: string) => Promise<void>): Promise<void> {
  await reset();
  // A colour that is still changing has no contrast yet.
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto('/');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await check('signed out');
  await open(page, 'owner', '/');
  for (const [name, path] of Object.entries(pages)) {
    await page.goto(path);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.locator('.fui-Skeleton')).toHaveCount(0);
    await check(name);
  }
}

import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
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

for (const theme of ['light', 'dark', 'highContrast'] as const) {
  test(`axe finds nothing on any page (${theme})`, async ({ page, context, baseURL }) => {
    test.setTimeout(180_000);
    await reset();
    await context.addCookies([{ name: 'theme', value: theme, url: baseURL ?? '' }]);
    await page.goto('/');
    await expect(page.getByRole('button', { name: 'Sign in', exact: true }).first()).toBeVisible();
    const found: string[] = [];
    const check = async (name: string) => {
      const { violations } = await new AxeBuilder({ page }).exclude('[data-tabster-dummy]').analyze();
      found.push(
        ...violations.map(
          ({ id, nodes }) => `${name}: ${id} ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`,
        ),
      );
    };
    await check('signed out');
    await open(page, 'owner', '/');
    for (const [name, path] of Object.entries(pages)) {
      await page.goto(path);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await expect(page.locator('.fui-Skeleton')).toHaveCount(0);
      await check(name);
    }
    expect(found).toEqual([]);
  });
}

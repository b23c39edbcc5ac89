// `npm run screenshots`: pictures of every blade for docs/, light and dark. Needs `npm start` to be running.
import { mkdirSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { systemBrowser } from './browser.mjs';

const portal = `http://localhost:${process.env.PORT ?? '3000'}`;
const cluster = '/clusters/00000000-0000-0000-0000-000000000001/rg-retail';
const pages = {
  clusters: '/',
  overview: `${cluster}/aks-retail-prod/overview`,
  'service-connector': `${cluster}/aks-retail-prod/service-connector?sort=-name&expanded=storageblob_orders`,
  'create-connection': `${cluster}/aks-retail-dev/service-connector/create`,
  connection: `${cluster}/aks-retail-prod/service-connector/storageblob_orders`,
  extensions: `${cluster}/aks-retail-prod/extensions`,
  extension: `${cluster}/aks-retail-prod/extensions/sc-extension`,
  'kubernetes-resources': `${cluster}/aks-retail-prod/kubernetes-resources`,
  'network-view': `${cluster}/aks-retail-prod/kubernetes-resources?view=network`,
  'kubernetes-resource': `${cluster}/aks-retail-prod/kubernetes-resources/Deployment/shop/orders-api`,
  diagnose: `${cluster}/aks-retail-prod/diagnose`,
};

const executablePath = systemBrowser();
const browser = await chromium.launch(executablePath ? { executablePath } : {});
mkdirSync('docs/screenshots', { recursive: true });
for (const theme of ['light', 'dark']) {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  await context.addCookies([{ name: 'theme', value: theme, url: portal }]);
  const page = await context.newPage();
  await page.goto(portal);
  await page.getByRole('button', { name: 'Sign in', exact: true }).first().click();
  await page.getByRole('button', { name: 'Sign in as owner' }).click();
  await page.getByRole('heading', { level: 1 }).waitFor();
  for (const [name, path] of Object.entries(pages)) {
    await page.goto(portal + path);
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.locator('.fui-Skeleton').first().waitFor({ state: 'detached' });
    await page.screenshot({ path: `docs/screenshots/${name}-${theme}.png` });
  }
  await context.close();
}
await browser.close();

import { AppsV1Api, CoreV1Api } from '@kubernetes/client-node';
import { reset } from './emulator.ts';
import { expect, test } from './journey.ts';
import { cluster } from './kubernetes.ts';
import { blade, open } from './portal.ts';

test.beforeEach(() => reset());

const resource = (path: string) => blade('aks-retail-prod', `kubernetes-resources/${path}`);

test('the list finds what is healthy, wrongly wired, drifted, stale and orphaned, and says why', async ({
  page,
}) => {
  await open(page, 'owner', blade('aks-retail-prod', 'kubernetes-resources'));
  const row = (name: RegExp) => page.getByRole('row', { name });
  await expect(row(/sc-storagebloborders-secret Secret/)).toContainText('In use');
  await expect(row(/exports-worker Deployment/)).toContainText('Wrongly wired');
  await expect(row(/sc-rediscart-secret Secret/)).toContainText('Drifted');
  await expect(row(/storefront Deployment/)).toContainText('Old values');
  await expect(row(/sc-storagequeuelegacy-secret Secret/)).toContainText('Orphaned');

  await page.getByRole('button', { name: 'Details of exports-worker', exact: true }).click();
  await expect(page.getByText('lack the label azure.workload.identity/use')).toBeVisible();
  await page.getByRole('button', { name: 'Details of sc-rediscart-secret' }).click();
  await expect(page.getByText(/kubectl-edit changed AZURE_REDIS_PORT/)).toBeVisible();

  await page.getByRole('button', { name: 'Status: All' }).click();
  await page.getByRole('menuitemradio', { name: 'Orphaned' }).click();
  await expect(page).toHaveURL(/health=orphan/);
  await expect(row(/storefront/)).toHaveCount(0);
  await page.reload();
  await expect(row(/sc-storagequeuelegacy-secret/)).toBeVisible();
});

test('the list follows the cluster while somebody looks, and a page says when its resource is deleted', async ({
  page,
}) => {
  const core = await cluster('aks-retail-prod', CoreV1Api);
  const made = (name: string) => ({
    apiVersion: 'v1',
    kind: 'Secret',
    metadata: { name, namespace: 'shop' },
    stringData: { KEY: 'value' },
  });
  await open(page, 'owner', blade('aks-retail-prod', 'kubernetes-resources'));
  const state = page.getByRole('status').filter({ hasText: /Live|Paused/ });
  await expect(state).toHaveText('Live');
  const row = page.getByRole('row', { name: /sc-live-secret Secret/ });
  await core.createNamespacedSecret({ namespace: 'shop', body: made('sc-live-secret') });
  await expect(row).toContainText('Orphaned');

  // Out of sight nothing is followed; back in sight nothing was missed.
  const see = (visibilityState: 'hidden' | 'visible') =>
    page.evaluate((value) => {
      Object.defineProperty(document, 'visibilityState', { value, configurable: true });
      document.dispatchEvent(new Event('visibilitychange'));
    }, visibilityState);
  await see('hidden');
  await expect(state).toContainText('Paused');
  await core.deleteNamespacedSecret({ namespace: 'shop', name: 'sc-live-secret' });
  await expect(row).toBeVisible();
  await see('visible');
  await expect(state).toHaveText('Live');
  await expect(row).toHaveCount(0);

  await page.getByRole('link', { name: 'sc-rediscart-secret' }).click();
  await expect(page.getByRole('heading', { name: 'Keys and values' })).toBeVisible();
  await core.deleteNamespacedSecret({ namespace: 'shop', name: 'sc-rediscart-secret' });
  await expect(page.getByText('Secret sc-rediscart-secret was deleted.')).toBeVisible();
  await core.createNamespacedSecret({ namespace: 'shop', body: made('sc-rediscart-secret') });
  await expect(page.getByText('Secret sc-rediscart-secret was deleted.')).toHaveCount(0);
  await expect(page.getByRole('row', { name: /^KEY/ })).toBeVisible();
  await page.goto(resource('Secret/shop/sc-nowhere-secret'));
  await expect(page.getByText('Secret sc-nowhere-secret is not there')).toBeVisible();
});

test('a value is revealed one at a time, after the right was confirmed, and is nowhere else', async ({
  page,
}) => {
  const core = await cluster('aks-retail-prod', CoreV1Api);
  const { data } = await core.readNamespacedSecret({ name: 'sc-rediscart-secret', namespace: 'shop' });
  const password = Buffer.from(data?.AZURE_REDIS_PASSWORD ?? '', 'base64').toString();
  expect(password.length).toBeGreaterThan(8);
  const answers: string[] = [];
  page.on('response', async (response) => {
    if (response.url().includes('/api/')) answers.push(await response.text().catch(() => ''));
  });
  await open(page, 'owner', resource('Secret/shop/sc-rediscart-secret'));
  await expect(page.getByRole('heading', { name: 'Keys and values' })).toBeVisible();
  const leaked = async () =>
    (await page.content()) +
    (await page.evaluate(() => JSON.stringify({ ...sessionStorage, ...localStorage }))) +
    answers.join('');
  expect(await leaked()).not.toContain(password);
  await page.getByRole('button', { name: 'Reveal AZURE_REDIS_PASSWORD' }).click();
  await expect(page.getByText(password)).toBeVisible();
  await page.getByRole('button', { name: 'Hide AZURE_REDIS_PASSWORD' }).click();
  await expect(page.getByText(password)).toHaveCount(0);
  expect(await leaked()).not.toContain(password);
  await page.getByRole('tab', { name: 'YAML' }).click();
  await expect(page.getByText('AZURE_REDIS_PASSWORD: ••••••')).toBeVisible();
});

test('a reader sees that a Secret is there, and is told why it stays closed', async ({ page }) => {
  await open(page, 'reader', blade('aks-retail-prod', 'kubernetes-resources'));
  await expect(page.getByText(/secrets is forbidden/)).toBeVisible();
  await expect(page.getByRole('row', { name: /orders-api Deployment/ })).toBeVisible();
  await expect(page.getByText('Wrongly wired')).not.toHaveCount(0);
});

test('a stale workload is restarted, and then holds the new values', async ({ page }) => {
  await open(page, 'owner', resource('Deployment/shop/storefront'));
  await expect(page.getByText(/2 pods are older than the last change/)).toBeVisible();
  await page.getByRole('button', { name: 'Restart' }).click();
  await expect(page.getByText(/being replaced one by one/)).toBeVisible();
  const apps = await cluster('aks-retail-prod', AppsV1Api);
  const { spec } = await apps.readNamespacedDeployment({ name: 'storefront', namespace: 'shop' });
  expect(spec?.template.metadata?.annotations).toHaveProperty(['kubectl.kubernetes.io/restartedAt']);
  await expect(async () => {
    await page.getByRole('button', { name: 'Refresh' }).click();
    await expect(page.getByText(/older than the last change/)).toHaveCount(0, { timeout: 1_000 });
  }).toPass();
});

test('an edit is looked at before it is made, and a stale one is refused without losing a letter', async ({
  page,
}) => {
  const apps = await cluster('aks-retail-prod', AppsV1Api);
  const storefront = { name: 'storefront', namespace: 'shop' };
  const replicas = async () => (await apps.readNamespacedDeployment(storefront)).spec?.replicas;
  await open(page, 'owner', `${resource('Deployment/shop/storefront')}?tab=yaml`);
  await page.getByRole('button', { name: 'Edit', exact: true }).click();
  const line = page.locator('.cm-line', { hasText: /^ {2}replicas: 2$/ }).first();
  await line.click();
  await page.keyboard.press('End');
  await page.keyboard.press('Backspace');
  await page.keyboard.type('3');
  await page.getByRole('button', { name: 'Review changes' }).click();
  await expect(page.locator('ins', { hasText: 'replicas: 3' })).toBeVisible();
  expect(await replicas()).toBe(2);
  await page.getByRole('button', { name: 'Back to editing' }).click();
  await expect(page.locator('.cm-line', { hasText: 'replicas: 3' })).toBeVisible();

  const current = await apps.readNamespacedDeployment(storefront);
  await apps.replaceNamespacedDeployment({
    ...storefront,
    body: { ...current, metadata: { ...current.metadata, labels: { app: 'storefront', changed: 'yes' } } },
  });
  await page.getByRole('button', { name: 'Review changes' }).click();
  await expect(page.getByText('Somebody else was faster')).toBeVisible();
  await expect(page.locator('.cm-line', { hasText: 'replicas: 3' })).toBeVisible();

  await page.getByRole('button', { name: 'Cancel' }).click();
  await page.getByRole('button', { name: 'Refresh' }).click();
  await expect(page.locator('.cm-line', { hasText: 'changed: yes' })).toBeVisible();
  await page.getByRole('button', { name: 'Edit', exact: true }).click();
  await line.click();
  await page.keyboard.press('End');
  await page.keyboard.press('Backspace');
  await page.keyboard.type('3');
  await page.getByRole('button', { name: 'Review changes' }).click();
  await page.getByRole('button', { name: 'Apply' }).click();
  await expect(page.getByText('The change is in the cluster')).toBeVisible();
  expect(await replicas()).toBe(3);
});

test('a drifted connection is repaired: the keys are back', async ({ page }) => {
  const core = await cluster('aks-retail-prod', CoreV1Api);
  const secret = { name: 'sc-rediscart-secret', namespace: 'shop' };
  expect((await core.readNamespacedSecret(secret)).data).not.toHaveProperty('AZURE_REDIS_SSL');
  await open(page, 'owner', resource('Secret/shop/sc-rediscart-secret'));
  await page.getByRole('button', { name: 'Repair redis_cart' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Repair', exact: true }).click();
  await expect
    .poll(async () => Object.keys((await core.readNamespacedSecret(secret)).data ?? {}), { timeout: 30_000 })
    .toContain('AZURE_REDIS_SSL');
  await expect(page.getByText(/Keys are gone/)).toHaveCount(0);
});

test('what a deleted connection left behind is cleaned up after a preview, and can be put back', async ({
  page,
}) => {
  const core = await cluster('aks-retail-prod', CoreV1Api);
  const namespace = 'payments';
  const left = async () => {
    const secrets = await core.listNamespacedSecret({ namespace });
    const accounts = await core.listNamespacedServiceAccount({ namespace });
    return [...secrets.items, ...accounts.items].map(({ metadata }) => metadata?.name ?? '');
  };
  const before = (await left()).sort();
  const data = (await core.readNamespacedSecret({ name: 'sc-storagequeuelegacy-secret', namespace })).data;
  await open(page, 'owner', blade('aks-retail-prod', 'kubernetes-resources?health=orphan'));
  await page.getByRole('checkbox', { name: 'Select sc-storagequeuelegacy-secret' }).check();
  await page.getByRole('checkbox', { name: /Select sc-account-/ }).check();
  await expect(page).toHaveURL(/selected=/);
  await page.getByRole('button', { name: 'Delete' }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText('ledger-import');
  await dialog.getByRole('button', { name: 'Delete' }).click();
  await expect(page.getByText('2 resources deleted')).toBeVisible();
  expect(await left()).not.toContain('sc-storagequeuelegacy-secret');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByRole('row', { name: /sc-storagequeuelegacy-secret/ })).toBeVisible();
  expect((await left()).sort()).toEqual(before);
  const restored = await core.readNamespacedSecret({ name: 'sc-storagequeuelegacy-secret', namespace });
  expect(restored.data).toEqual(data);
});

test('a connection shows who uses it, and a workload that is wired wrongly is wired well', async ({
  page,
}) => {
  await open(page, 'owner', blade('aks-retail-prod', 'service-connector/storageblob_exports'));
  const users = page.getByRole('table', { name: 'Used by' });
  await expect(users.getByRole('row', { name: /exports-worker Deployment/ })).toContainText('Wrongly wired');
  await users.getByRole('button', { name: 'Details of exports-worker', exact: true }).click();
  await users.getByRole('button', { name: 'Wire for storageblob_exports' }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.locator('ins', { hasText: 'azure.workload.identity/use: "true"' })).toBeVisible();
  await dialog.getByRole('button', { name: 'Apply' }).click();
  // While a dialog is open, the page behind it has no table at all, and so nothing that is wrong in one.
  await expect(dialog).toHaveCount(0);
  await expect(users.getByRole('row', { name: /exports-worker Deployment/ })).toContainText(/\d\/\d/);
  await expect(users.getByText('Wrongly wired')).toHaveCount(0);
  const apps = await cluster('aks-retail-prod', AppsV1Api);
  const { spec } = await apps.readNamespacedDeployment({ name: 'exports-worker', namespace: 'shop' });
  expect(spec?.template.metadata?.labels).toHaveProperty(['azure.workload.identity/use'], 'true');
});

test('the network leads from a workload to Azure by keyboard, and narrows as the list does', async ({
  page,
}) => {
  await open(page, 'owner', blade('aks-retail-prod', 'service-connector'));
  await page.getByRole('button', { name: 'Network view' }).click();
  const network = page.getByRole('group', { name: 'Network of connections' });
  // It reads Secrets only: from a ServiceAccount the way goes on to federated credentials, when Azure has told of them.
  await network.getByRole('link', { name: /^catalog-api Deployment · default/ }).focus();
  await page.keyboard.press('ArrowRight');
  await expect(page.locator(':focus')).toHaveAccessibleName(/Secret · default/);
  await page.keyboard.press('ArrowRight');
  await expect(page.locator(':focus')).toHaveAccessibleName(/^(cosmos_catalog|appinsights_shop)/);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/service-connector\/(cosmos_catalog|appinsights_shop)$/);
  await page.goto(blade('aks-retail-prod', 'kubernetes-resources?view=network&connection=redis_cart'));
  await expect(network.getByRole('link', { name: /redis_cart/ })).toBeVisible();
  await expect(network.getByRole('link', { name: /orders-api/ })).toHaveCount(0);
  await page.getByRole('button', { name: 'List', exact: true }).click();
  await expect(page.getByRole('row', { name: /cart Deployment/ })).toBeVisible();
});

import { clusterOf, secretKeys } from './cluster.ts';
import { reset } from './emulator.ts';
import { expect, test } from './journey.ts';
import { blade, choose, open } from './portal.ts';

test.beforeEach(() => reset());

test('owner connects an empty cluster to Blob Storage, Key Vault with CSI and Service Bus', async ({
  page,
}) => {
  test.setTimeout(120_000);
  await open(page, 'owner', blade('aks-retail-dev', 'service-connector'));
  await expect(page.getByRole('heading', { name: 'No connections yet' })).toBeVisible();

  await page.getByRole('button', { name: 'Create', exact: true }).click();
  await choose(page, 'Service type', 'Azure Blob Storage');
  await expect(page.getByRole('textbox', { name: 'Connection name' })).toHaveValue(
    /^storageblob_[a-z0-9]{5}$/,
  );
  await page.getByRole('textbox', { name: 'Connection name' }).fill('orders_blob');
  await choose(page, 'Storage account', 'stretailorders');
  await choose(page, 'Client type', 'Python');
  await page.getByRole('button', { name: 'Next: Authentication' }).click();
  await expect(page.getByRole('radio', { name: 'Workload identity (recommended)' })).toBeChecked();
  await choose(page, 'User-assigned managed identity', 'id-retail-orders');
  await expect(page.getByText(/of 20 federated credentials in use/)).toBeVisible();
  await page.getByRole('button', { name: 'Next: Networking' }).click();
  await page.getByRole('button', { name: 'Next: Review + create' }).click();
  await expect(page.getByText('Enable the OIDC issuer of the cluster')).toBeVisible();
  await expect(page.getByText('sc-ordersblob-secret')).toBeVisible();
  await expect(page.getByText('AZURE_STORAGEBLOB_RESOURCEENDPOINT')).toBeVisible();
  const code = page.getByRole('region', { name: 'As code' });
  await expect(code).toContainText('az aks connection create storage-blob');
  await code.getByRole('tab', { name: 'ARM' }).click();
  await expect(code).toContainText('"type": "Microsoft.ServiceLinker/linkers"');
  await page.getByRole('button', { name: 'Create', exact: true }).click();
  await expect(page.getByRole('heading', { name: /orders_blob/ })).toBeVisible();
  await expect(page.getByRole('row', { name: /ServiceAccount sc-account-.* Present/ })).toBeVisible();
  await expect(page.getByRole('row', { name: /Secret sc-ordersblob-secret .*Present/ })).toContainText(
    'AZURE_STORAGEBLOB_CLIENTID',
  );
  const step = (id: string) => page.locator(`[data-step="${id}"]`);
  await expect(step('secret')).toContainText('Keys: AZURE_STORAGEBLOB_CLIENTID');
  await expect(step('provider')).toHaveAttribute('data-state', 'already');
  await expect(step('features')).toContainText('OIDC issuer: on');
  await expect(step('features')).toHaveAttribute('data-state', 'done');
  await expect(step('credential')).toContainText('Subject system:serviceaccount:default:sc-account-');
  await expect(step('extension')).toContainText('Version 1.4.0');
  await expect(step('job')).toContainText('has succeeded and deleted itself');
  // Another browser knows nothing of this one, and shows the same from what Azure and the cluster keep.
  await page.evaluate(() => sessionStorage.clear());
  await page.reload();
  await page.getByRole('button', { name: 'How it is made' }).click();
  await expect(step('serviceAccount')).toHaveAttribute('data-state', 'done');
  await expect(step('secret')).toContainText(/at \d/);

  await page.goto(blade('aks-retail-dev', 'service-connector/create'));
  await choose(page, 'Service type', 'Azure Key Vault');
  await page.getByRole('checkbox', { name: 'Enable Secret Store CSI Driver' }).check();
  await page.getByRole('textbox', { name: 'Connection name' }).fill('orders_vault');
  await choose(page, 'Key vault', 'kv-retail-orders');
  await page.getByRole('button', { name: 'Next: Authentication' }).click();
  await expect(page.getByText('Nothing to choose here')).toBeVisible();
  await page.getByRole('button', { name: 'Next: Networking' }).click();
  await page.getByRole('button', { name: 'Next: Review + create' }).click();
  await expect(page.getByText('Enable the Key Vault secrets provider add-on')).toBeVisible();
  await page.getByRole('button', { name: 'Create', exact: true }).click();
  await expect(page.getByRole('row', { name: /Secret sc-ordersvault-secret .*Present/ })).toBeVisible();

  await page.goto(blade('aks-retail-dev', 'service-connector/create'));
  await choose(page, 'Service type', 'Azure Service Bus');
  await page.getByRole('textbox', { name: 'Connection name' }).fill('orders_bus');
  await choose(page, 'Service Bus namespace', 'sb-retail-orders');
  await page.getByRole('button', { name: 'Next: Authentication' }).click();
  await page.getByRole('radio', { name: 'Connection string' }).check();
  await page.getByRole('button', { name: 'Next: Networking' }).click();
  await page.getByRole('button', { name: 'Next: Review + create' }).click();
  await page.getByRole('button', { name: 'Create', exact: true }).click();
  await expect(page.getByRole('row', { name: /Secret sc-ordersbus-secret .*Present/ })).toContainText(
    'AZURE_SERVICEBUS_CONNECTIONSTRING',
  );

  await page.goto(blade('aks-retail-dev', 'service-connector'));
  for (const name of ['orders_blob', 'orders_vault', 'orders_bus']) {
    await expect(page.getByRole('row', { name: new RegExp(name) })).toContainText('Succeeded');
  }

  await page.getByRole('link', { name: 'Overview' }).click();
  for (const feature of ['OIDC issuer', 'Workload identity', 'Key Vault secrets provider']) {
    await expect(page.getByRole('article', { name: feature })).toContainText('Enabled');
  }

  const cluster = await clusterOf('aks-retail-dev');
  expect(await secretKeys(cluster, 'default', 'sc-ordersblob-secret')).toEqual([
    'AZURE_STORAGEBLOB_CLIENTID',
    'AZURE_STORAGEBLOB_RESOURCEENDPOINT',
  ]);
  expect(await secretKeys(cluster, 'default', 'sc-ordersvault-secret')).toEqual([
    'AZURE_KEYVAULT_CLIENTID',
    'AZURE_KEYVAULT_RESOURCEENDPOINT',
    'AZURE_KEYVAULT_SCOPE',
  ]);
  expect(await secretKeys(cluster, 'default', 'sc-ordersbus-secret')).toEqual([
    'AZURE_SERVICEBUS_CONNECTIONSTRING',
  ]);
  const { items } = await cluster.listNamespacedServiceAccount({ namespace: 'default' });
  expect(items.map(({ metadata }) => metadata?.name)).toContainEqual(expect.stringMatching(/^sc-account-/));
});

test('a draft survives a reload, without its password', async ({ page }) => {
  await open(page, 'owner', blade('aks-retail-dev', 'service-connector/create'));
  await choose(page, 'Service type', 'Azure SQL Database');
  await page.getByRole('textbox', { name: 'Connection name' }).fill('inventory');
  await choose(page, 'SQL server', 'sql-retail');
  await choose(page, 'SQL database', 'inventory');
  await page.getByRole('button', { name: 'Next: Authentication' }).click();
  await page.getByRole('radio', { name: 'Connection string' }).check();
  await page.getByRole('textbox', { name: 'User name' }).fill('app');
  await page.getByLabel('Password').fill('not-to-be-kept');
  await page.getByRole('tab', { name: 'Review + create' }).click();
  await expect(page.getByRole('region', { name: 'As code' })).toContainText('secret="$inventory_secret"');
  expect(await page.content()).not.toContain('not-to-be-kept');
  await page.getByRole('tab', { name: 'Authentication' }).click();
  await page.reload();
  await expect(page.getByRole('textbox', { name: 'User name' })).toHaveValue('app');
  await expect(page.getByLabel('Password')).toHaveValue('');
  const kept = await page.evaluate(() => JSON.stringify({ ...sessionStorage, ...localStorage }));
  expect(kept).not.toContain('not-to-be-kept');
});

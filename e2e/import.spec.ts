import { clusterOf, secretKeys } from './cluster.ts';
import { reset } from './emulator.ts';
import { expect, test } from './journey.ts';
import { blade, open } from './portal.ts';

test.beforeEach(() => reset());

test('an export of one cluster is imported in another: the same draft, the same plan, the same Secret', async ({
  page,
}) => {
  await open(page, 'owner', blade('aks-retail-prod', 'service-connector'));
  await page.getByRole('button', { name: 'Export', exact: true }).click();
  const panel = page.getByRole('dialog', { name: /^Export \d+ connections$/ });
  await panel.getByRole('tab', { name: 'ARM' }).click();
  const template = await panel
    .getByRole('region', { name: 'aks-retail-prod-connections.json' })
    .textContent();

  await page.goto(blade('aks-retail-dev', 'service-connector'));
  await page.getByRole('button', { name: 'More commands' }).click();
  await page.getByRole('menuitem', { name: 'Import' }).click();
  const dialog = page.getByRole('dialog', { name: 'Import a connection' });
  const text = dialog.getByRole('textbox', { name: /ARM template/ });
  const open_ = dialog.getByRole('button', { name: 'Open the wizard' });
  await text.fill('kind: Secret');
  await open_.click();
  await expect(dialog.getByText(/neither JSON nor az commands/)).toBeVisible();
  await expect(text).toHaveValue('kind: Secret');
  await text.fill(template ?? '');
  await open_.click();
  await dialog.getByRole('radio', { name: /^servicebus_orders/ }).check();
  await open_.click();
  await expect(page.getByRole('textbox', { name: 'Connection name' })).toHaveValue('servicebus_orders');
  await expect(page.getByRole('combobox', { name: 'Service type' })).toHaveValue('Azure Service Bus');
  await expect(page.getByRole('combobox', { name: 'Service Bus namespace' })).toHaveValue('sb-retail-orders');
  await page.getByRole('tab', { name: 'Authentication' }).click();
  await expect(page.getByRole('radio', { name: 'Connection string' })).toBeChecked();
  await page.getByRole('tab', { name: 'Review + create' }).click();
  await page.getByRole('button', { name: 'Create', exact: true }).click();
  await expect(page.getByRole('row', { name: /Secret sc-servicebusorders-secret .*Present/ })).toBeVisible();
  expect(await secretKeys(await clusterOf('aks-retail-dev'), 'shop', 'sc-servicebusorders-secret')).toEqual(
    await secretKeys(await clusterOf('aks-retail-prod'), 'shop', 'sc-servicebusorders-secret'),
  );
});

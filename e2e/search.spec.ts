import { reset } from './emulator.ts';
import { expect, test } from './journey.ts';
import { blade, open } from './portal.ts';

test('a slash leads to the search, and no letter after it is lost', async ({ page }) => {
  await reset();
  await open(page, 'owner', blade('aks-retail-prod', 'service-connector'));
  await expect(page.getByRole('row', { name: /storageblob_orders/ })).toBeVisible();
  await page.keyboard.type('/storageblob_o');
  await expect(page.getByRole('combobox', { name: /Search/ })).toHaveValue('storageblob_o');
  await page.getByRole('option', { name: /storageblob_orders/ }).click();
  await expect(page.getByRole('heading', { level: 1, name: /storageblob_orders/ })).toBeVisible();
});

test('leaving a field with a click that says what is wrong does not lose the click', async ({ page }) => {
  await reset();
  await open(page, 'owner', blade('aks-retail-dev', 'service-connector/create'));
  await page.getByRole('combobox', { name: 'Kubernetes namespace' }).fill('Wrong_Name');
  await page.getByRole('combobox', { name: 'Service type' }).click();
  await expect(page.getByRole('option', { name: 'Azure Blob Storage' })).toBeVisible();
  await expect(page.getByText('A namespace holds lower-case letters')).toBeVisible();
});

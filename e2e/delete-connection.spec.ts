import { expect, test } from '@playwright/test';
import { fault, reset } from './emulator.ts';
import { blade, open } from './portal.ts';

test.beforeEach(() => reset());

test('deleting says what stays, and takes along what was chosen', async ({ page }) => {
  await open(page, 'owner', blade('aks-retail-prod', 'service-connector'));
  await page.getByRole('checkbox', { name: 'Select servicebus_orders' }).check();
  await page.getByRole('button', { name: 'Delete', exact: true }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText('leaves its Kubernetes resources');
  await dialog.getByRole('checkbox', { name: /Secret sc-servicebusorders-secret/ }).check();
  await dialog.getByRole('button', { name: 'Delete' }).click();
  await expect(page.getByRole('row', { name: /servicebus_orders/ })).toHaveCount(0);
});

test('a failure of Azure keeps its code, message and correlation id, and can be tried again', async ({
  page,
}) => {
  await fault(
    { plane: 'arm', method: 'GET', path: '/providers/Microsoft.ServiceLinker/linkers$' },
    { status: 500, code: 'InternalServerError', message: 'A task was canceled.' },
  );
  await open(page, 'owner', blade('aks-retail-prod', 'service-connector'));
  await expect(page.getByText('InternalServerError')).toBeVisible();
  await expect(page.getByText('A task was canceled.')).toBeVisible();
  await page.getByRole('button', { name: /try again|retry/i }).click();
  await expect(page.getByRole('row', { name: /storageblob_orders/ })).toBeVisible();
});

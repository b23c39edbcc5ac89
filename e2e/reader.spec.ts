import { reset } from './emulator.ts';
import { expect, test } from './journey.ts';
import { blade, open } from './portal.ts';

test.beforeEach(() => reset());

test('the reader sees everything, changes nothing and learns why', async ({ page }) => {
  await open(page, 'reader', blade('aks-retail-prod', 'service-connector'));
  await expect(page.getByRole('row', { name: /storageblob_orders/ })).toBeVisible();
  const create = page.getByRole('button', { name: 'Create', exact: true });
  await expect(create).toHaveAttribute('aria-disabled', 'true');
  await create.focus();
  await expect(
    page.getByText(/Microsoft\.ServiceLinker\/linkers\/write/).filter({ visible: true }),
  ).toBeVisible();
  await page.getByRole('button', { name: 'Ask for it' }).click();
  await expect(page.getByRole('main')).toContainText(
    /Microsoft\.ServiceLinker\/linkers\/write, Microsoft\.ServiceLinker\/linkers\/delete/,
  );
  await page.getByRole('checkbox', { name: 'Select storageblob_orders' }).check();
  await expect(page.getByRole('button', { name: 'Delete', exact: true })).toHaveAttribute(
    'aria-disabled',
    'true',
  );
  const edit = page.getByRole('button', { name: 'Edit', exact: true });
  await expect(edit).toHaveAttribute('aria-disabled', 'true');
  await expect(edit).toHaveAccessibleDescription(/Microsoft\.ServiceLinker\/linkers\/write/);
  await page.getByRole('link', { name: 'storageblob_orders' }).click();
  await expect(page.getByRole('row', { name: /Secret sc-storagebloborders-secret/ })).toBeVisible();
  // Azure does not list variables to readers; the keys of the Secret say the same.
  const variables = page.getByRole('region', { name: 'Variables' });
  await expect(variables.getByText('AZURE_STORAGEBLOB_CLIENTID')).toBeVisible();
});

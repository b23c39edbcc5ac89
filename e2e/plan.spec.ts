import { reset } from './emulator.ts';
import { expect, test } from './journey.ts';
import { blade, choose, open } from './portal.ts';

test('the plan names the right that is missing, and words the request for it', async ({ page }) => {
  await reset();
  await open(page, 'owner', blade('aks-retail-prod', 'service-connector/create'));
  await choose(page, 'Service type', 'Azure Blob Storage');
  await page.getByRole('textbox', { name: 'Connection name' }).fill('restricted_blob');
  await choose(page, 'Storage account', 'stretailrestricted');
  await page.getByRole('button', { name: 'Next: Authentication' }).click();
  await choose(page, 'User-assigned managed identity', 'id-retail-orders');
  await page.getByRole('button', { name: 'Next: Networking' }).click();
  await page.getByRole('button', { name: 'Next: Review + create' }).click();
  await expect(page.getByText(/Action: .*Microsoft.Authorization\/roleAssignments\/write/)).toBeVisible();
  await expect(page.getByRole('listitem').filter({ hasText: 'Assign roles on the target' })).toContainText(
    'You lack this permission',
  );
  await page.getByRole('button', { name: 'One thing stands in the way of a connection' }).click();
  await expect(
    page.getByText(/You may not assign Storage Blob Data Contributor on the target/),
  ).toBeVisible();
  await expect(page.getByText('The names of what is written are free')).toBeVisible();
});

import { arm, reset } from './emulator.ts';
import { expect, test } from './journey.ts';
import { blade, open, retail } from './portal.ts';

test('a failed connection says what is left, and Retry goes on from there', async ({ page }) => {
  await reset('locked');
  await open(page, 'owner', blade('aks-retail-prod', 'service-connector/servicebus_invoices'));
  const step = (id: string) => page.locator(`[data-step="${id}"]`);
  await expect(step('extension')).toHaveAttribute('data-state', 'already');
  await expect(step('secret')).toHaveAttribute('data-state', 'absent');
  await expect(page.getByText('Left in place: provider registration, extension.')).toBeVisible();
  await expect(page.getByText('A lock forbids changes')).toHaveCount(1);
  const lock = 'rg-retail-data/providers/Microsoft.Authorization/locks/audit-freeze';
  await arm('DELETE', `/subscriptions/${retail}/resourceGroups/${lock}`, '2020-05-01');
  await page.getByRole('button', { name: 'Retry' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Create again' }).click();
  await expect(step('secret')).toHaveAttribute('data-state', 'done');
  await expect(step('provider')).toHaveAttribute('data-state', 'already');
  await expect(page.getByRole('button', { name: 'Retry' })).toHaveCount(0);
});

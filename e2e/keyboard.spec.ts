import type { Locator } from '@playwright/test';
import { reset } from './emulator.ts';
import { expect, test } from './journey.ts';
import { keyboard } from './keyboard.ts';
import { blade, open } from './portal.ts';

test.beforeEach(async ({ page }) => {
  await reset();
  // What is still changing its look has none that could be compared.
  await page.emulateMedia({ reducedMotion: 'reduce' });
  // Low enough that pages are longer than the window.
  await page.setViewportSize({ width: 1440, height: 500 });
});

test('a connection is made without a mouse, from the sign-in on', async ({ page }) => {
  const keys = keyboard(page);
  const button = (name: string) => page.getByRole('button', { name, exact: true });
  const box = (name: string) => page.getByRole('combobox', { name, exact: true });
  await page.goto(blade('aks-retail-dev', 'service-connector'));
  await keys.activate(button('Sign in'));
  await keys.activate(page.getByRole('button', { name: 'Sign in as owner' }));
  await expect(page.getByRole('heading', { name: 'No connections yet' })).toBeVisible();

  await keys.activate(page.getByRole('link', { name: 'Skip to main content' }));
  await keys.activate(button('Create'));
  await expect(page.getByRole('heading', { name: 'Create connection' })).toBeVisible();
  await keys.choose(box('Service type'), 'Azure Service Bus');
  await keys.choose(box('Service Bus namespace'), 'sb-retail-orders');
  await keys.activate(button('Next: Authentication'));
  await expect(page.getByRole('tabpanel', { name: 'Authentication' })).toBeFocused();
  await keys.goTo(page.getByRole('radio', { checked: true }));
  const secret = page.getByRole('radio', { name: 'Connection string' });
  for (let i = 0; i < 4 && !(await secret.isChecked()); i++) await keys.press('ArrowDown');
  await expect(secret).toBeChecked();
  await keys.activate(button('Next: Networking'));
  await expect(page.getByRole('tabpanel', { name: 'Networking' })).toBeFocused();
  await keys.activate(button('Next: Review + create'));
  await expect(page.getByRole('tabpanel', { name: 'Review + create' })).toBeFocused();
  // Whoever reads before they go on: an answer that comes in moves what is below it.
  await expect(page.getByText('Azure sees nothing in the way')).toBeVisible();
  await keys.goTo(button('Create'));
  // And back again: what is above comes out from under the top bar.
  await keys.goTo(page.getByRole('tab', { name: 'Review + create' }), 'Shift+Tab');
  await keys.activate(button('Create'));
  await expect(page.getByRole('row', { name: /Secret sc-servicebus.*Present/ })).toContainText(
    'AZURE_SERVICEBUS_CONNECTIONSTRING',
  );
});

test('Escape closes what was opened, and gives the focus back', async ({ page }) => {
  const keys = keyboard(page);
  await open(page, 'owner', blade('aks-retail-prod', 'service-connector/storageblob_orders'));
  const opened = page.getByRole('dialog').or(page.getByRole('menu')).filter({ visible: true });
  const button = (name: string | RegExp) => page.getByRole('button', { name });
  const opens = async (opener: Locator) => {
    await keys.press('Enter');
    await expect(opened.locator(':focus')).toBeVisible();
    await keys.press('Escape');
    await expect(opened).toHaveCount(0);
    await expect(opener).toBeFocused();
  };
  for (const name of [/^Notifications/, /^Settings/, /^Account of/]) {
    await keys.goTo(button(name));
    await opens(button(name));
  }
  // The commands are one stop; the arrow keys lead through them.
  await keys.goTo(page.getByRole('toolbar').getByRole('button').first());
  for (const name of ['Validate', 'Delete']) {
    await keys.goTo(button(name), 'ArrowRight');
    await opens(button(name));
  }
});

import type { Page } from '@playwright/test';
import { reset } from './emulator.ts';
import { expect, test } from './journey.ts';
import { blade, choose, open } from './portal.ts';
import { transcript } from './transcript.ts';

async function fillBasics(page: Page): Promise<void> {
  await choose(page, 'Service type', 'Azure Service Bus');
  await choose(page, 'Service Bus namespace', 'sb-retail-orders');
  await page.getByRole('textbox', { name: 'Connection name' }).fill('orders_bus');
}

test('whoever listens hears the wizard: what is wrong, its steps, how the create goes and ends', async ({
  page,
}) => {
  await reset();
  const reader = await transcript(page);
  const press = (name: string) => page.getByRole('button', { name, exact: true }).press('Enter');
  await open(page, 'owner', blade('aks-retail-dev', 'service-connector/create'));

  // What is wrong: the message comes at once and belongs to its field, which gets the focus.
  await press('Next: Authentication');
  const wrong = 'combobox, Service type, invalid, required, Choose the service to connect to.';
  await expect.poll(reader.focused).toBe(wrong);
  expect(reader.heard('assertive')).toEqual([
    'Choose the service to connect to.',
    'Give the connection a name.',
  ]);

  // Steps: the focus goes to what is new, under the name of its tab.
  await fillBasics(page);
  await press('Next: Authentication');
  await expect.poll(reader.focused).toBe('tabpanel, Authentication');
  await press('Previous');
  await expect.poll(reader.focused).toBe('tabpanel, Basics');
  await press('Next: Authentication');
  await page.getByRole('radio', { name: 'Connection string' }).press('Space');
  const chosen = /^radio, Connection string, checked, Service Connector reads the access key/;
  await expect.poll(reader.focused).toMatch(chosen);
  await press('Next: Networking');
  await expect.poll(reader.focused).toBe('tabpanel, Networking');
  await press('Next: Review + create');
  await expect.poll(reader.focused).toBe('tabpanel, Review + create');

  // The create: that it has begun, each step as it is done, and the end, which interrupts.
  await press('Create');
  const progress = () => reader.heard('polite').join(' ');
  await expect.poll(progress).toMatch(/Creating orders_bus.*Secret written: Done\./);
  await expect.poll(progress).toContain('Job sc-job ran in the cluster: Done.');
  await expect.poll(() => reader.heard('assertive')).toContain('orders_bus was created aks-retail-dev');
  // The page with the button that was pressed is gone: the focus is in the new one, not lost.
  expect(await reader.focused()).toBe('main');
});

test('whoever listens hears that a create has failed, and why', async ({ page }) => {
  await reset('locked');
  const reader = await transcript(page);
  await open(page, 'owner', blade('aks-retail-dev', 'service-connector/create'));
  await fillBasics(page);
  await page.getByRole('tab', { name: 'Authentication' }).click();
  await page.getByRole('radio', { name: 'Connection string' }).check();
  await page.getByRole('tab', { name: 'Review + create' }).click();
  await page.getByRole('button', { name: 'Create', exact: true }).click();
  await expect.poll(() => reader.heard('assertive').join(' ')).toMatch(/A lock forbids changes|ScopeLocked/);
});

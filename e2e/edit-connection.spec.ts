import { clusterOf, secretKeys } from './cluster.ts';
import { arm, reset } from './emulator.ts';
import { expect, test } from './journey.ts';
import { blade, open, retail } from './portal.ts';

test.beforeEach(() => reset());

const linker = (name: string) =>
  `/subscriptions/${retail}/resourceGroups/rg-retail/providers/Microsoft.ContainerService/managedClusters/aks-retail-prod/providers/Microsoft.ServiceLinker/linkers/${name}`;
const version = '2024-07-01-preview';
interface Linker {
  properties: { clientType: string; provisioningState: string; authInfo: { name: string } };
}

test('a connection is changed: the plan says what goes, another’s change meanwhile is told, nothing typed is lost', async ({
  page,
}) => {
  await open(page, 'owner', blade('aks-retail-prod', 'service-connector'));
  await page.getByRole('checkbox', { name: 'Select servicebus_orders' }).check();
  await page.getByRole('button', { name: 'Edit', exact: true }).click();
  await expect(page).toHaveURL(/servicebus_orders\?edit=basics/);
  await expect(page.getByText('Service Connector does not move or rename a connection')).toBeVisible();
  await expect(page.getByRole('textbox', { name: 'Connection name' })).toHaveCount(0);
  await page.getByRole('button', { name: 'Next: Authentication' }).click();
  await page.getByRole('button', { name: 'Advanced' }).click();
  await page.getByRole('textbox', { name: 'AZURE_SERVICEBUS_CONNECTIONSTRING' }).fill('ORDERS_BUS');
  await page.getByRole('tab', { name: 'Review + save' }).click();
  const plan = page.getByRole('region', { name: 'What changes' });
  await expect(plan).toContainText('AZURE_SERVICEBUS_CONNECTIONSTRING is called ORDERS_BUS from then on.');
  const users = page.getByRole('region', { name: 'Workloads that use its Secret now' });
  await expect(users.getByRole('link', { name: 'orders-api' })).toBeVisible();
  await expect(users).toContainText('New pods no longer have AZURE_SERVICEBUS_CONNECTIONSTRING.');

  // Somebody else changes the same connection behind this page's back.
  const before = (await arm('GET', linker('servicebus_orders'), version)) as Linker;
  await arm('PUT', linker('servicebus_orders'), version, {
    properties: { ...before.properties, clientType: 'python' },
  });
  const state = async () =>
    ((await arm('GET', linker('servicebus_orders'), version)) as Linker).properties.provisioningState;
  await expect.poll(state).toBe('Succeeded');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.getByText('Somebody else changed this connection meanwhile')).toBeVisible();
  await expect(page.getByText('Changed: Client type.')).toBeVisible();
  await page.getByRole('button', { name: 'Put my changes on top' }).click();
  await expect(plan).toContainText('ORDERS_BUS');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page).toHaveURL(/servicebus_orders$/);
  await expect(page.getByRole('row', { name: /Secret sc-servicebusorders-secret .*Present/ })).toContainText(
    'ORDERS_BUS',
  );
  await expect.poll(state).toBe('Succeeded');
  const cluster = await clusterOf('aks-retail-prod');
  expect(await secretKeys(cluster, 'shop', 'sc-servicebusorders-secret')).toEqual(['ORDERS_BUS']);
  const after = (await arm('GET', linker('servicebus_orders'), version)) as Linker;
  expect(after.properties.clientType).toBe('python');
});

test('a password is asked for again, and a change of the way to authenticate says what it asks of workloads', async ({
  page,
}) => {
  const path = blade('aks-retail-prod', 'service-connector/sql_orders');
  await open(page, 'owner', `${path}?edit=authentication`);
  await expect(page.getByRole('textbox', { name: 'User name' })).toHaveValue('shopapp');
  await expect(page.getByLabel('Password')).toHaveValue('');
  await page.getByRole('textbox', { name: 'User name' }).fill('shopreader');
  await page.getByRole('tab', { name: 'Review + save' }).click();
  await expect(page.getByText(/Authentication: .*password/i).first()).toBeVisible();
  await page.getByRole('tab', { name: 'Authentication' }).click();
  await page.getByLabel('Password').fill('given-once-more');
  await page.getByRole('tab', { name: 'Review + save' }).click();
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page).toHaveURL(/sql_orders$/);
  await expect
    .poll(async () => {
      const { properties } = (await arm('GET', linker('sql_orders'), version)) as Linker;
      return [properties.provisioningState, properties.authInfo.name];
    })
    .toEqual(['Succeeded', 'shopreader']);
  const kept = await page.evaluate(() => JSON.stringify({ ...sessionStorage, ...localStorage }));
  expect(kept).not.toContain('given-once-more');
});

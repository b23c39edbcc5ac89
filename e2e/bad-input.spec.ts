import { arm, reset } from './emulator.ts';
import { expect, test } from './journey.ts';
import { blade, choose, open } from './portal.ts';

const markup = '<img src=x onerror="document.title=1">';

test.beforeEach(async ({ page }) => {
  await reset();
  await open(page, 'owner', blade('aks-retail-prod', 'service-connector/create'));
});

test.describe('what is wrong is said beside its field', () => {
  for (const [name, message] of [
    ['Orders', 'Use lower-case letters only'],
    ['orders!', 'Use only lower-case letters, digits'],
    [markup, 'Use only lower-case letters, digits'],
    ['sql_orders', 'already has a connection sql_orders'],
  ] as const) {
    test(`connection name ${name}`, async ({ page }) => {
      await choose(page, 'Service type', 'Azure Service Bus');
      const field = page.getByRole('textbox', { name: 'Connection name' });
      await field.fill(name);
      await field.blur();
      // A name in use is known once the list of connections is read.
      await expect(page.getByText(message)).toBeVisible();
      await page.getByRole('button', { name: 'Next: Authentication' }).click();
      await expect(field).toHaveValue(name);
      await expect(field).toBeFocused();
    });
  }

  test('namespace that is no DNS label', async ({ page }) => {
    const field = page.getByRole('combobox', { name: 'Kubernetes namespace' });
    await field.fill('My_Space');
    await field.blur();
    await expect(page.getByText('A namespace holds lower-case letters')).toBeVisible();
    await expect(field).toHaveValue('My_Space');
  });

  test('Kafka bootstrap server without port', async ({ page }) => {
    await choose(page, 'Service type', 'Apache Kafka on Confluent Cloud');
    const field = page.getByRole('textbox', { name: 'Bootstrap server' });
    await field.fill('pkc-1.westeurope.azure.confluent.cloud');
    await field.blur();
    await expect(page.getByText('Add the port, such as :9092.')).toBeVisible();
  });

  test('missing password', async ({ page }) => {
    await choose(page, 'Service type', 'Azure SQL Database');
    await choose(page, 'SQL server', 'sql-retail');
    await choose(page, 'SQL database', 'inventory');
    await page.getByRole('button', { name: 'Next: Authentication' }).click();
    await page.getByRole('radio', { name: 'Connection string' }).check();
    await page.getByRole('textbox', { name: 'User name' }).fill('app');
    await page.getByRole('button', { name: 'Next: Networking' }).click();
    await expect(page.getByText('Enter the password.')).toBeVisible();
    await expect(page.getByRole('textbox', { name: 'User name' })).toHaveValue('app');
  });

  test('identity with 20 federated credentials', async ({ page }) => {
    await choose(page, 'Service type', 'Azure Queue Storage');
    await choose(page, 'Storage account', 'stretailorders');
    await page.getByRole('button', { name: 'Next: Authentication' }).click();
    await choose(page, 'User-assigned managed identity', 'id-retail-full');
    await expect(page.getByText('already has 20 federated credentials')).toBeVisible();
  });

  test('target deleted in the meantime', async ({ page }) => {
    await choose(page, 'Service type', 'Azure Service Bus');
    await choose(page, 'Service Bus namespace', 'sb-retail-orders');
    await page.getByRole('textbox', { name: 'Connection name' }).fill('late');
    await page.getByRole('button', { name: 'Next: Authentication' }).click();
    await page.getByRole('radio', { name: 'Connection string' }).check();
    await page.getByRole('button', { name: 'Next: Networking' }).click();
    await page.getByRole('button', { name: 'Next: Review + create' }).click();
    await expect(
      page
        .getByText('Install the Service Connector extension')
        .or(page.getByText('Update the Service Connector extension')),
    ).toBeVisible();
    const group = '/subscriptions/00000000-0000-0000-0000-000000000001/resourceGroups/rg-retail-data';
    await arm('DELETE', `${group}/providers/Microsoft.ServiceBus/namespaces/sb-retail-orders`, '2024-01-01');
    await page.getByRole('button', { name: 'Create', exact: true }).click();
    await expect(page.getByText('This resource does not exist any more.')).toBeVisible();
    await page.getByRole('tab', { name: 'Basics' }).click();
    await expect(page.getByRole('textbox', { name: 'Connection name' })).toHaveValue('late');
  });
});

test('markup in an address is text, or leads nowhere', async ({ page }) => {
  const named = encodeURIComponent(markup);
  await page.goto(blade('aks-retail-prod', `service-connector/${named}`));
  await expect(page.getByRole('heading', { name: 'There is no page here' })).toBeVisible();
  await page.goto(blade('aks-retail-prod', `kubernetes-resources?filter=${named}&namespace=${named}`));
  await expect(page.getByRole('button', { name: `Namespace: ${markup}` })).toBeVisible();
  await page.goto(blade(named, 'overview'));
  await expect(page.getByRole('navigation', { name: 'Breadcrumb' })).toContainText(markup);
  await expect(page).not.toHaveTitle('1');
});

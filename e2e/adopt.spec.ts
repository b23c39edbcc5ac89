import { CoreV1Api } from '@kubernetes/client-node';
import { arm, reset } from './emulator.ts';
import { expect, test } from './journey.ts';
import { cluster } from './kubernetes.ts';
import { blade, choose, open, retail } from './portal.ts';

test.beforeEach(() => reset());

const namespace = 'payments';
const group = `/subscriptions/${retail}/resourceGroups`;

test('what a deleted connection left is kept by the user, or becomes a connection again under its own name', async ({
  page,
}) => {
  const core = await cluster('aks-retail-prod', CoreV1Api);
  await open(page, 'owner', blade('aks-retail-prod', 'kubernetes-resources?filter=payments'));
  const dialog = page.getByRole('dialog');
  const account = page.getByRole('row', { name: /sc-account-\S+ ServiceAccount payments Orphaned/ });
  await account.getByRole('button', { name: /Details of/ }).click();
  await page.getByRole('button', { name: 'Adopt' }).click();
  await expect(dialog.getByRole('radio', { name: 'Make a connection of it' })).toHaveCount(0);
  await dialog.getByRole('button', { name: 'Keep' }).click();
  await expect(page.getByRole('row', { name: /sc-account-\S+ ServiceAccount payments Kept/ })).toBeVisible();
  const kept = (await core.listNamespacedServiceAccount({ namespace })).items.filter(
    ({ metadata }) => metadata?.annotations?.['connector-portal/kept'] === 'true',
  );
  expect(kept).toHaveLength(1);
  await page.getByRole('button', { name: 'No longer keep' }).click();
  await expect(account).toBeVisible();

  await page.getByRole('button', { name: 'Details of sc-storagequeuelegacy-secret' }).click();
  await page.getByRole('button', { name: 'Adopt' }).click();
  await dialog.getByRole('button', { name: 'Open the wizard' }).click();
  await expect(page.getByRole('textbox', { name: 'Connection name' })).toHaveValue('storagequeuelegacy');
  await expect(page.getByRole('combobox', { name: 'Kubernetes namespace' })).toHaveValue(namespace);
  await expect(page.getByRole('combobox', { name: 'Service type' })).toHaveValue('Azure Queue Storage');
  await choose(page, 'Storage account', 'stretailorders');
  await page.getByRole('button', { name: 'Next: Authentication' }).click();
  await choose(page, 'User-assigned managed identity', 'id-retail-orders');
  await page.getByRole('tab', { name: 'Review + create' }).click();
  await page.getByRole('button', { name: 'Create', exact: true }).click();
  await expect(
    page.getByRole('row', { name: /Secret sc-storagequeuelegacy-secret .*Present/ }),
  ).toBeVisible();
  // The Secret was there all the time; that its values are new shows that it was taken in.
  await expect
    .poll(
      async () => {
        const { data } = await core.readNamespacedSecret({ name: 'sc-storagequeuelegacy-secret', namespace });
        return Buffer.from(data?.AZURE_STORAGEQUEUE_RESOURCEENDPOINT ?? '', 'base64').toString();
      },
      { timeout: 30_000 },
    )
    .toContain('stretailorders');
  await page.goto(blade('aks-retail-prod', 'kubernetes-resources?filter=storagequeuelegacy'));
  await expect(page.getByRole('row', { name: /sc-storagequeuelegacy-secret Secret/ })).not.toContainText(
    'Orphaned',
  );
});

test('a target that was deleted and an identity that was replaced are told as drift, and lead to what helps', async ({
  page,
}) => {
  const identity = `${group}/rg-retail/providers/Microsoft.ManagedIdentity/userAssignedIdentities/id-retail-orders`;
  await arm('DELETE', identity, '2023-01-31');
  await arm('PUT', identity, '2023-01-31', { location: 'westeurope' });
  await arm(
    'DELETE',
    `${group}/rg-retail-data/providers/Microsoft.ServiceBus/namespaces/sb-retail-orders`,
    '2024-01-01',
  );
  await open(page, 'owner', blade('aks-retail-prod', 'kubernetes-resources'));
  const secret = page.getByRole('row', { name: /sc-servicebusorders-secret Secret/ });
  await expect(secret).toContainText('Drifted');
  await secret.getByRole('button', { name: /Details of/ }).click();
  await expect(page.getByText('The target sb-retail-orders was deleted in Azure.')).toBeVisible();
  await page.getByRole('button', { name: 'Delete servicebus_orders' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('checkbox', { name: /sc-servicebusorders-secret/ }).check();
  await dialog.getByRole('button', { name: 'Delete', exact: true }).click();
  await expect(dialog).toHaveCount(0);
  await expect(secret).toHaveCount(0);
  const core = await cluster('aks-retail-prod', CoreV1Api);
  const { items } = await core.listNamespacedSecret({ namespace: 'shop' });
  expect(items.map(({ metadata }) => metadata?.name)).not.toContain('sc-servicebusorders-secret');

  await page.goto(blade('aks-retail-prod', 'service-connector/storageblob_orders'));
  await expect(page.getByText(/No managed identity has the client id/).first()).toBeVisible();
  await page.getByRole('button', { name: 'Choose an identity for storageblob_orders' }).click();
  await choose(page, 'User-assigned managed identity', 'id-retail-orders');
  await page.getByRole('tab', { name: 'Review + save' }).click();
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page).toHaveURL(/storageblob_orders$/);
  const { properties } = (await arm('GET', identity, '2023-01-31')) as { properties: { clientId: string } };
  await expect
    .poll(
      async () =>
        (await core.listNamespacedServiceAccount({ namespace: 'shop' })).items.map(
          ({ metadata }) => metadata?.name,
        ),
      { timeout: 30_000 },
    )
    .toContain(`sc-account-${properties.clientId}`);
  await expect(page.getByText(/No managed identity has the client id/)).toHaveCount(0);
});

import { CoreV1Api } from '@kubernetes/client-node';
import { arm, reset } from './emulator.ts';
import { expect, test } from './journey.ts';
import { cluster, create } from './kubernetes.ts';
import { open, retail } from './portal.ts';

test.beforeEach(() => reset());

const credentials = `/subscriptions/${retail}/resourceGroups/rg-retail/providers/Microsoft.ManagedIdentity/userAssignedIdentities/id-retail-full/federatedIdentityCredentials`;

test('leftovers and drift of all clusters stand in one view, are cleaned up together and can be put back', async ({
  page,
}) => {
  const left = { name: 'sc-left-secret', namespace: 'default' };
  await create('aks-retail-dev', { apiVersion: 'v1', kind: 'Secret', metadata: left });
  await open(page, 'owner', '/');
  await page.getByRole('button', { name: 'Leftovers and drift' }).click();
  await expect(page).toHaveURL(/view=leftovers/);
  const prod = page.getByRole('region', { name: 'aks-retail-prod', exact: true });
  const dev = page.getByRole('region', { name: 'aks-retail-dev', exact: true });
  await expect(prod.getByRole('row', { name: /sc-rediscart-secret/ })).toContainText('Drifted');
  await expect(page.getByRole('region', { name: 'aks-retail-stopped' })).toContainText('cannot be read');
  await prod.getByRole('checkbox', { name: 'Select sc-storagequeuelegacy-secret' }).check();
  await dev.getByRole('checkbox', { name: 'Select sc-left-secret' }).check();
  await page.getByRole('button', { name: 'Delete selected', exact: true }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText('aks-retail-dev');
  await expect(dialog).toContainText('ledger-import');
  await dialog.getByRole('button', { name: 'Delete' }).click();
  await expect(dev.getByText('1 resource deleted.')).toBeVisible();
  await expect(prod.getByText('1 resource deleted.')).toBeVisible();
  await expect(dev.getByRole('row', { name: /sc-left-secret/ })).toHaveCount(0);
  const core = await cluster('aks-retail-dev', CoreV1Api);
  const names = async () =>
    (await core.listNamespacedSecret({ namespace: 'default' })).items.map(({ metadata }) => metadata?.name);
  expect(await names()).not.toContain(left.name);
  await dev.getByRole('button', { name: 'Undo' }).click();
  await expect(dev.getByRole('row', { name: /sc-left-secret/ })).toBeVisible();
  expect(await names()).toContain(left.name);

  const federated = page.getByRole('region', { name: 'Federated credentials without an account' });
  await expect(federated.getByRole('row', { name: /fc-team-01/ })).toContainText(
    'No cluster that you can see',
  );
  await federated.getByRole('checkbox', { name: 'Select fc-team-01' }).check();
  await federated.getByRole('checkbox', { name: 'Select fc-team-02' }).check();
  await federated.getByRole('button', { name: 'Delete selected credentials' }).click();
  await dialog.getByRole('button', { name: 'Delete' }).click();
  await expect(federated.getByText('2 federated credentials deleted.')).toBeVisible();
  const there = async () => JSON.stringify(await arm('GET', credentials, '2023-01-31'));
  expect(await there()).not.toContain('fc-team-01');
  await federated.getByRole('button', { name: 'Undo' }).click();
  await expect(federated.getByText('2 federated credentials deleted.')).toHaveCount(0);
  expect(await there()).toContain('fc-team-01');
});

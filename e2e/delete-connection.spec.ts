import { arm, fault, reset } from './emulator.ts';
import { expect, test } from './journey.ts';
import { blade, open } from './portal.ts';
import { clusterIdOf } from './scenario-cases.ts';

const lock = 'providers/Microsoft.Authorization/locks/keep';

test.beforeEach(() => reset());

test('deleting says what stays, and takes along what was chosen', async ({ page }) => {
  await open(page, 'owner', blade('aks-retail-prod', 'service-connector'));
  const dialog = page.getByRole('dialog');
  const ask = async (name: string) => {
    await page.getByRole('checkbox', { name: `Select ${name}` }).check();
    await page.getByRole('button', { name: 'Delete', exact: true }).click();
    await expect(dialog).toContainText('leaves its Kubernetes resources');
  };
  // Another connection shares the account and the trust in it; a lock stands in the way.
  await arm('PUT', `${clusterIdOf('aks-retail-prod')}/${lock}`, '2016-09-01', {
    properties: { level: 'CanNotDelete' },
  });
  await ask('storageblob_orders');
  await expect(dialog.getByRole('checkbox', { name: /ServiceAccount sc-account-/ })).toBeDisabled();
  await expect(
    dialog.getByRole('checkbox', { name: /Federated credential .* of id-retail-orders/ }),
  ).toBeDisabled();
  await expect(dialog).toContainText('Role on the target: Storage Blob Data Contributor');
  await expect(dialog).toContainText('A lock forbids the deletion: keep (CanNotDelete)');
  await dialog.getByRole('button', { name: 'Delete', exact: true }).click();
  await expect(dialog).toContainText('The connection was not deleted.');
  await dialog.getByRole('button', { name: 'Cancel' }).click();
  await arm('DELETE', `${clusterIdOf('aks-retail-prod')}/${lock}`, '2016-09-01');
  await ask('servicebus_orders');
  await expect(dialog).toContainText('workload lives on it');
  await dialog.getByRole('checkbox', { name: /Secret sc-servicebusorders-secret/ }).check();
  await expect(dialog).toContainText('their pods fail at the next start');
  await dialog.getByRole('button', { name: 'Delete', exact: true }).click();
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

import { AppsV1Api, type V1Deployment } from '@kubernetes/client-node';
import { clusterOf, secretKeys } from './cluster.ts';
import { reset } from './emulator.ts';
import { expect, test } from './journey.ts';
import { cluster, watchEach } from './kubernetes.ts';
import { blade, choose, open } from './portal.ts';

test.beforeEach(() => reset());

/** What a Deployment's template takes its environment from, and how many of its pods are ready. */
const standing = ({ spec, status }: V1Deployment) => ({
  secrets: spec?.template.spec?.containers[0]?.envFrom?.map(({ secretRef }) => secretRef?.name) ?? [],
  ready: status?.readyReplicas ?? 0,
});

test('a connection string becomes workload identity, and the workload is never without a connection', async ({
  page,
}) => {
  test.setTimeout(120_000);
  const old = 'sc-servicebusorders-secret';
  const fresh = 'sc-servicebusidentity-secret';
  const apps = await cluster('aks-retail-prod', AppsV1Api);
  const look = async () =>
    standing(await apps.readNamespacedDeployment({ name: 'orders-api', namespace: 'shop' }));
  const seen: ReturnType<typeof standing>[] = [];
  const stop = await watchEach('aks-retail-prod', '/apis/apps/v1/namespaces/shop/deployments', (object) => {
    if (object.metadata?.name === 'orders-api') seen.push(standing(object as V1Deployment));
  });
  await open(page, 'owner', blade('aks-retail-prod', 'service-connector/servicebus_orders'));
  const migration = /servicebus_orders\?migrate/;
  await page.goto(blade('aks-retail-prod', 'service-connector/servicebus_orders?migrate'));
  await expect(page.getByRole('heading', { name: /Migrate servicebus_orders/ })).toBeVisible();
  const clean = page.getByRole('button', { name: 'Delete servicebus_orders' });
  await expect(clean).toHaveAttribute('aria-disabled', 'true');

  await page.getByRole('link', { name: 'Create the second connection' }).click();
  await expect(page.getByRole('radio', { name: 'Workload identity (recommended)' })).toBeChecked();
  await choose(page, 'User-assigned managed identity', 'id-retail-orders');
  await page.getByRole('tab', { name: 'Basics' }).click();
  await page.getByRole('textbox', { name: 'Connection name' }).fill('servicebus_identity');
  await page.getByRole('tab', { name: 'Review + create' }).click();
  await page.getByRole('button', { name: 'Create', exact: true }).click();
  await expect(page).toHaveURL(migration);
  await expect(page.getByRole('link', { name: 'servicebus_identity' })).toBeVisible();

  await page.getByRole('button', { name: 'Wire for servicebus_identity' }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.locator('ins', { hasText: fresh })).toBeVisible();
  await dialog.getByRole('button', { name: 'Apply' }).click();
  await expect(dialog).toHaveCount(0);
  expect((await look()).secrets).toEqual(expect.arrayContaining([old, fresh]));
  await expect(clean).toHaveAttribute('aria-disabled', 'true');
  await expect(page.getByText('1 workload still uses the old Secret.').first()).toBeVisible();

  // Left and come back to: nothing but the cluster remembers how far it has come.
  await page.reload();
  await page.getByRole('button', { name: 'Stop using servicebus_orders' }).click();
  await expect(dialog.locator('del', { hasText: old })).toBeVisible();
  await dialog.getByRole('button', { name: 'Apply' }).click();
  await expect(page.getByText('Uses the new connection only')).toBeVisible();
  const moved = await look();
  expect(moved.secrets).not.toContain(old);
  expect(moved.secrets).toContain(fresh);

  await clean.click();
  await dialog.getByRole('checkbox', { name: new RegExp(old) }).check();
  await dialog.getByRole('button', { name: 'Delete' }).click();
  await expect(page).toHaveURL(/service-connector\/servicebus_identity$/);
  const core = await clusterOf('aks-retail-prod');
  const { items } = await core.listNamespacedSecret({ namespace: 'shop' });
  expect(items.map(({ metadata }) => metadata?.name)).not.toContain(old);
  stop();
  expect(seen.length).toBeGreaterThan(2);
  for (const { secrets, ready } of seen) {
    expect(ready).toBeGreaterThan(0);
    expect(secrets.includes(old) || secrets.includes(fresh)).toBe(true);
  }
});

test('a connection is duplicated to another cluster and namespace under a free name, with its password asked for', async ({
  page,
}) => {
  await open(page, 'owner', blade('aks-retail-prod', 'service-connector/sql_orders'));
  await page.goto(blade('aks-retail-prod', 'service-connector?selected=sql_orders'));
  await page.getByRole('button', { name: 'Duplicate', exact: true }).click();
  await page.getByRole('combobox', { name: 'Cluster' }).click();
  await page.getByRole('option', { name: /^aks-retail-dev/ }).click();
  await page.getByRole('button', { name: 'Continue' }).click();
  await expect(page).toHaveURL(/aks-retail-dev\/service-connector\/create\?copy=/);
  await expect(page.getByRole('textbox', { name: 'Connection name' })).toHaveValue(/^sql_[a-z0-9]{5}$/);
  await page.getByRole('textbox', { name: 'Connection name' }).fill('sql_copy');
  await expect(page.getByRole('combobox', { name: 'SQL database' })).toHaveValue('orders');
  await page.getByRole('combobox', { name: 'Kubernetes namespace' }).fill('tests');
  await page.getByRole('tab', { name: 'Authentication' }).click();
  await expect(page.getByRole('textbox', { name: 'User name' })).toHaveValue('shopapp');
  await expect(page.getByLabel('Password')).toHaveValue('');
  await page.getByLabel('Password').fill('given-for-the-copy');
  await page.getByRole('tab', { name: 'Review + create' }).click();
  await page.getByRole('button', { name: 'Create', exact: true }).click();
  await expect(page.getByRole('row', { name: /Secret sc-sqlcopy-secret .*Present/ })).toBeVisible();
  const core = await clusterOf('aks-retail-dev');
  expect(await secretKeys(core, 'tests', 'sc-sqlcopy-secret')).toEqual(['AZURE_SQL_CONNECTIONSTRING']);
});

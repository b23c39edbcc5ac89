import { AppsV1Api, BatchV1Api, CoreV1Api } from '@kubernetes/client-node';
import { reset } from './emulator.ts';
import { expect, test } from './journey.ts';
import { cluster } from './kubernetes.ts';
import { blade, open } from './portal.ts';

test.beforeEach(() => reset());

const connection = (name: string, query = '') =>
  `${blade('aks-retail-prod', `service-connector/${name}`)}${query}`;

test('the sample runs in the cluster, and its log shows names and no values', async ({ page }) => {
  await open(page, 'owner', connection('storageblob_orders'));
  await page.getByRole('button', { name: 'YAML snippet' }).click();
  const panel = page.getByRole('dialog', { name: 'YAML snippet for storageblob_orders' });
  await expect(panel.getByText('serviceAccountName: sc-account-')).toBeVisible();
  await expect(panel.getByText('azure.workload.identity/use: "true"')).toBeVisible();
  await panel.getByRole('button', { name: 'Run the sample Job' }).click();
  await expect(panel.getByText('Succeeded')).toBeVisible({ timeout: 30_000 });
  const log = panel.getByRole('region', { name: 'Log of the sample Job' });
  await expect(log).toContainText('AZURE_STORAGEBLOB_RESOURCEENDPOINT=••••••');
  const core = await cluster('aks-retail-prod', CoreV1Api);
  const { data } = await core.readNamespacedSecret({
    name: 'sc-storagebloborders-secret',
    namespace: 'shop',
  });
  for (const value of Object.values(data ?? {}))
    await expect(log).not.toContainText(Buffer.from(value, 'base64').toString());
  const batch = await cluster('aks-retail-prod', BatchV1Api);
  const samples = async () =>
    (await batch.listNamespacedJob({ namespace: 'shop' })).items.filter(({ metadata }) =>
      metadata?.name?.startsWith('sc-sample-job-'),
    );
  expect(await samples()).toHaveLength(1);
  await panel.getByRole('button', { name: /^Delete sc-sample-job-/ }).click();
  await expect.poll(async () => (await samples()).length).toBe(0);
});

test('a snippet is tried, applied as new, and taken back', async ({ page }) => {
  await open(page, 'owner', connection('servicebus_orders', '?panel=yaml&snippet=Deployment'));
  const panel = page.getByRole('dialog', { name: /YAML snippet/ });
  const apps = await cluster('aks-retail-prod', AppsV1Api);
  const names = async () =>
    (await apps.listNamespacedDeployment({ namespace: 'shop' })).items.map(({ metadata }) => metadata?.name);
  await panel.getByRole('button', { name: 'Review' }).click();
  await expect(panel.getByText('The cluster would make this of it')).toBeVisible();
  expect(await names()).not.toContain('sc-sample-deployment');
  await panel.getByRole('button', { name: 'Apply' }).click();
  await expect(panel.getByRole('link', { name: 'sc-sample-deployment' })).toBeVisible();
  expect(await names()).toContain('sc-sample-deployment');
  await panel.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(names).not.toContain('sc-sample-deployment');
});

test('an existing workload is connected after a look at the change, and set back', async ({ page }) => {
  await open(page, 'owner', connection('servicebus_orders', '?panel=yaml&snippet=existing'));
  const panel = page.getByRole('dialog', { name: /YAML snippet/ });
  const apps = await cluster('aks-retail-prod', AppsV1Api);
  const secrets = async () => {
    const { spec } = await apps.readNamespacedDeployment({ name: 'storefront', namespace: 'shop' });
    return spec?.template.spec?.containers[0]?.envFrom?.map(({ secretRef }) => secretRef?.name);
  };
  const before = await secrets();
  await panel.getByRole('combobox', { name: 'Workload' }).click();
  await page.getByRole('option', { name: 'storefront · Deployment' }).click();
  await expect(panel.locator('ins', { hasText: 'sc-servicebusorders-secret' })).toBeVisible();
  expect(await secrets()).toEqual(before);
  await panel.getByRole('button', { name: 'Apply' }).click();
  await expect(panel.getByText(/storefront now uses servicebus_orders/)).toBeVisible();
  expect(await secrets()).toContain('sc-servicebusorders-secret');
  await panel.getByRole('button', { name: 'Undo' }).click();
  await expect(panel.getByText('as it was before')).toBeVisible();
  expect(await secrets()).toEqual(before);
});

test('bad manifests are refused with their reason, and stay as typed', async ({ page }) => {
  await open(page, 'owner', connection('servicebus_orders', '?panel=yaml'));
  const panel = page.getByRole('dialog', { name: /YAML snippet/ });
  const editor = panel.getByRole('textbox', { name: 'YAML of the sample' });
  const type = async (text: string) => {
    await editor.click();
    await page.keyboard.press('Control+a');
    await page.keyboard.insertText(text);
    await panel.getByRole('button', { name: 'Review' }).click();
  };
  await type('kind: [');
  await expect(panel.getByText(/InvalidYaml/)).toBeVisible();
  await type('apiVersion: v1\nkind: Secret\nmetadata:\n  name: x\n');
  await expect(panel.getByText(/KindNotAllowed/)).toBeVisible();
  await type('apiVersion: v1\nkind: Pod\nmetadata:\n  name: x\n  namespace: kube-system\n');
  await expect(panel.getByText(/namespace kube-system/)).toBeVisible();
  await expect(editor).toContainText('namespace: kube-system');
});

test('sample code reads the variables of the connection, in its language and others', async ({ page }) => {
  await open(page, 'owner', connection('storageblob_orders'));
  await page.getByRole('button', { name: 'Sample code' }).click();
  const panel = page.getByRole('dialog', { name: 'Sample code for storageblob_orders' });
  await expect(panel.getByRole('region', { name: 'main.py' })).toContainText(
    'os.environ["AZURE_STORAGEBLOB_RESOURCEENDPOINT"]',
  );
  await panel.getByRole('combobox', { name: 'Language' }).click();
  await page.getByRole('option', { name: 'Go', exact: true }).click();
  await expect(panel.getByRole('region', { name: 'main.go' })).toContainText('NewWorkloadIdentityCredential');
  await expect(page).toHaveURL(/language=go/);
});

test('connections are exported as code, one or all, without a secret', async ({ page }) => {
  await open(page, 'owner', blade('aks-retail-prod', 'service-connector'));
  await page.getByRole('button', { name: 'Export', exact: true }).click();
  const panel = page.getByRole('dialog', { name: /^Export \d+ connections$/ });
  const code = (file: string) => panel.getByRole('region', { name: file });
  await expect(code('aks-retail-prod-connections.sh')).toContainText('az aks connection create storage-blob');
  await expect(code('aks-retail-prod-connections.sh')).toContainText('secret="$sql_orders_secret"');
  await panel.getByRole('tab', { name: 'ARM' }).click();
  const template = JSON.parse((await code('aks-retail-prod-connections.json').textContent()) ?? '');
  expect(template.resources.length).toBeGreaterThan(8);
  await panel.getByRole('tab', { name: 'Terraform' }).click();
  await expect(code('aks-retail-prod-connections.tf')).toContainText('azapi_resource');
  await expect(page.getByText('not-a-real-password')).toHaveCount(0);
});

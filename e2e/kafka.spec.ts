import { reset } from './emulator.ts';
import { expect, test } from './journey.ts';
import { blade, choose, open, retail } from './portal.ts';

test.beforeEach(() => reset());

test('a Kafka connection that was left half-way can be finished', async ({ page }) => {
  await open(page, 'owner', blade('aks-retail-dev', 'service-connector/create'));
  await choose(page, 'Service type', 'Apache Kafka on Confluent Cloud');
  await page.getByRole('textbox', { name: 'Connection name' }).fill('stream');
  await page
    .getByRole('textbox', { name: 'Bootstrap server' })
    .fill('pkc-1.westeurope.azure.confluent.cloud:9092');
  await page
    .getByRole('textbox', { name: 'Schema registry' })
    .fill('https://psrc-1.westeurope.azure.confluent.cloud');
  await page.getByRole('button', { name: 'Next: Authentication' }).click();
  await page.getByLabel('Kafka API key').fill('key');
  await page.getByLabel('Kafka API secret').fill('secret');
  await page.getByLabel('Schema registry API key').fill('key');
  await page.getByLabel('Schema registry API secret').fill('secret');
  await page.getByRole('button', { name: 'Next: Networking' }).click();
  await page.getByRole('button', { name: 'Next: Review + create' }).click();
  await page.getByRole('button', { name: 'Create', exact: true }).click();
  await expect(page.getByText('Stay on this page.')).toBeVisible();

  await page.goto(blade('aks-retail-dev', 'service-connector/stream'));
  await page.getByRole('button', { name: 'Finish' }).click();
  await expect(page.getByText('What is missing is the schema registry.')).toBeVisible();
  await page.getByRole('button', { name: 'Next: Authentication' }).click();
  await expect(page.getByLabel('Kafka API secret')).toHaveCount(0);
  await page.getByLabel('Schema registry API secret').fill('secret');
  await page.getByRole('button', { name: 'Next: Networking' }).click();
  await page.getByRole('button', { name: 'Next: Review + create' }).click();
  await page.getByRole('button', { name: 'Create', exact: true }).click();
  await expect(page.getByRole('row', { name: /Secret sc-streamschema-secret .*Present/ })).toBeVisible();

  // A copy of either half is a copy of both.
  const half = `/subscriptions/${retail}/resourceGroups/rg-retail/providers/Microsoft.ContainerService/managedClusters/aks-retail-dev/providers/Microsoft.ServiceLinker/linkers/stream_schema`;
  await page.goto(blade('aks-retail-prod', `service-connector/create?copy=${encodeURIComponent(half)}`));
  await expect(page.getByRole('textbox', { name: 'Bootstrap server' })).toHaveValue(/^pkc-1\./);
  await expect(page.getByRole('textbox', { name: 'Schema registry' })).toHaveValue(/^https:\/\/psrc-1\./);
});

import { readFile } from 'node:fs/promises';
import { arm, reset } from './emulator.ts';
import { expect, test } from './journey.ts';
import { create } from './kubernetes.ts';
import { blade, open } from './portal.ts';
import { clusterIdOf } from './scenario-cases.ts';

test('before the extension is uninstalled, the connections that it takes along are named', async ({
  page,
}) => {
  await reset();
  const container = { name: 'main', image: 'alpine', command: ['seq', '100000'] };
  await create('aks-retail-prod', {
    apiVersion: 'v1',
    kind: 'Pod',
    metadata: { name: 'chatty', namespace: 'sc-system' },
    spec: { restartPolicy: 'Never', containers: [container] },
  } as never);
  await open(page, 'owner', blade('aks-retail-prod', 'extensions'));
  const row = page.getByRole('row', { name: /sc-extension/ });
  await expect(row).toContainText('1.4.0');
  await expect(row).toContainText('Microsoft.ServiceConnector');
  await row.getByRole('link', { name: 'sc-extension' }).click();
  await expect(page.getByRole('row', { name: /sc-operator .*Deployment/ })).toBeVisible();
  await page.getByRole('button', { name: 'Log of chatty' }).click();
  await expect(page.getByText('The last 400 lines')).toBeVisible();
  const log = page.locator('pre');
  await expect(log).toContainText('99601\n');
  await expect(log).not.toContainText('99600\n');
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download the whole log' }).click();
  const whole = (await readFile(await (await download).path(), 'utf8')).trimEnd().split('\n');
  expect([whole.length, whole.at(-1)]).toEqual([100_000, '100000']);
  await page.getByRole('button', { name: 'Close' }).click();
  await page.getByRole('button', { name: 'Uninstall', exact: true }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByText('10 connections become unavailable')).toBeVisible();
  await expect(dialog.getByRole('listitem').filter({ hasText: 'storageblob_orders' })).toBeVisible();
  const uninstall = dialog.getByRole('button', { name: 'Uninstall' });
  await expect(uninstall).toHaveAttribute('aria-disabled', 'true');
  await dialog.getByRole('checkbox').check();
  await expect(uninstall).not.toHaveAttribute('aria-disabled', 'true');
  await dialog.getByRole('button', { name: 'Cancel' }).click();
});

test('a failed extension is told in plain words, and reset without loss even when left in between', async ({
  page,
}) => {
  await reset('image-not-found');
  const id = clusterIdOf('aks-retail-prod');
  // Three connections are enough to see that none is forgotten.
  const kept = ['servicebus_invoices', 'servicebus_orders', 'appinsights_shop'];
  const linkers = `${id}/providers/Microsoft.ServiceLinker/linkers`;
  const list = async () => (await arm('GET', linkers, '2024-07-01-preview')) as { value: { name: string }[] };
  for (const { name } of (await list()).value) {
    if (!kept.includes(name)) await arm('DELETE', `${linkers}/${name}`, '2024-07-01-preview');
  }
  await expect.poll(async () => (await list()).value.length).toBe(3);
  await open(page, 'owner', blade('aks-retail-prod', 'extensions/sc-extension'));
  await expect(page.getByText('sc-extension: The extension’s image is no longer there')).toBeVisible();
  await page.getByRole('button', { name: 'Reset without loss' }).click();
  await page.getByRole('checkbox', { name: /unavailable in between/ }).check();
  await page.getByRole('button', { name: 'Start the reset' }).click();
  await expect(page.getByText(/is being made again/)).toBeVisible({ timeout: 30_000 });
  await page.reload();
  const over = page.getByText('All connections have been made again');
  await expect(async () => {
    const go = page.getByRole('button', { name: 'Continue' });
    // It is gone once all is done, which may be between two looks.
    if (await go.isVisible()) await go.click({ timeout: 1_000 });
    await expect(over).toBeVisible({ timeout: 3_000 });
  }).toPass({ timeout: 40_000 });
  await expect(page.getByText(/made again and verified/)).toHaveCount(3);
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download the backup' }).click();
  expect((await download).suggestedFilename()).toMatch(/^connections-aks-retail-prod-/);
});

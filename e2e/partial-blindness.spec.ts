import { readFile } from 'node:fs/promises';
import { clearFaults, fault, reset } from './emulator.ts';
import { expect, test } from './journey.ts';
import { blade, open } from './portal.ts';

const diagnose = blade('aks-retail-prod', 'diagnose');

test('what cannot be seen is said, and the rest is diagnosed all the same', async ({ page }) => {
  await reset('image-not-found');
  await open(page, 'owner', diagnose);
  const first = page.getByRole('article').first();
  await expect(first).toHaveAttribute('data-rule', 'stuck-old-operator-image');
  const refresh = page.getByRole('button', { name: 'Refresh' });
  const cases = [
    [
      { plane: 'arm', path: 'roleAssignments' },
      { status: 403, code: 'AuthorizationFailed', message: 'Not you.' },
      'Role assignments',
    ],
    [{ plane: 'kubernetes' }, { abort: true }, 'Nodes'],
    [{ plane: 'arm', path: 'extensions/sc-extension' }, { malformed: true }, 'Extension sc-extension'],
    [
      { plane: 'arm', path: 'extensions/sc-extension' },
      { status: 403, code: 'AuthorizationFailed', message: 'Not you.' },
      'Extension sc-extension',
    ],
  ] as const;
  for (const [match, effect, source] of cases) {
    await fault(match, effect, 200);
    await refresh.click();
    await expect(page.getByRole('listitem').filter({ hasText: source }).first()).toContainText(source);
    await expect(page.getByText('This could not be looked at')).toBeVisible();
    await expect(first).toBeVisible();
    await clearFaults();
  }
});

test('somebody without rights in the cluster learns what they could not see', async ({ page }) => {
  await reset('no-permission');
  await open(page, 'developer', blade('aks-retail-prod', 'diagnose?connection=keyvault_invoices'));
  await expect(page.getByText('This could not be looked at')).toBeVisible();
  const first = page.getByRole('article').first();
  await expect(first).toHaveAttribute('data-rule', 'unauthorized-resource-access');
  await expect(first).toContainText('Microsoft.Authorization/roleAssignments/write');
  await expect(first.getByRole('button', { name: 'Copy request' })).toBeVisible();
});

test('of a stopped cluster Azure still tells enough, and it is started in one click', async ({ page }) => {
  await reset();
  await open(page, 'owner', blade('aks-retail-stopped', 'diagnose'));
  const first = page.getByRole('article').first();
  await expect(first).toHaveAttribute('data-rule', 'cluster-stopped');
  await expect(page.getByText('This could not be looked at')).toBeVisible();
  await first.getByRole('button', { name: 'Start the cluster' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Start the cluster' }).click();
  await expect(page.locator('[data-rule="cluster-stopped"]')).toHaveCount(0, { timeout: 30_000 });
});

test('a message from elsewhere is explained, and the file for support holds no secret', async ({ page }) => {
  await reset();
  await open(page, 'owner', blade('aks-retail-dev', 'diagnose'));
  await expect(page.getByText('All checks passed')).toBeVisible();
  await page
    .getByRole('textbox', { name: 'Have an error message from somewhere else?' })
    .fill(
      "AADSTS700213: No matching federated identity record found for presented assertion subject 'system:serviceaccount:shop:x'",
    );
  await page.getByRole('button', { name: 'Explain this message' }).click();
  await expect(page.getByRole('heading', { name: /federated credential does not match/ })).toBeVisible();
  await page.goto(diagnose);
  await expect(page.getByRole('article').first()).toBeVisible();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download for support' }).click();
  const bundle = await readFile(await (await download).path(), 'utf8');
  expect(bundle).toContain('connector-portal/diagnostics/1');
  // Secrets of the demo estate, a token, and the kubeconfig.
  expect(bundle).not.toMatch(/not-a-real|eyJ[\w-]{10,}\.|client-key-data|AccountKey=\w/);
});

import type { Page } from '@playwright/test';
import { writeDiagnosisTable } from './diagnosis-table.ts';
import { arm, reset } from './emulator.ts';
import { expect, test } from './journey.ts';
import { blade, choose, open, type Persona } from './portal.ts';
import { clusterIdOf, type ScenarioCase, scenarioCases } from './scenario-cases.ts';

test.describe.configure({ mode: 'serial' });

const remedied: ScenarioCase[] = [];
const pages = new Map<Persona, Page>();
let page: Page;

test.beforeAll(async ({ browser }) => {
  await reset();
  page = await browser.newPage();
  pages.set('owner', page);
  await open(page, 'owner', blade('aks-retail-dev', 'diagnose'));
  await expect(page.getByRole('heading', { name: 'All checks passed' })).toBeVisible();
});
test.afterAll(() => Promise.all([...pages.values()].map((one) => one.close())));

for (const one of scenarioCases) {
  test(`${one.scenario} is diagnosed and put right`, async ({ browser }) => {
    const {
      scenario,
      cluster = 'aks-retail-prod',
      connection = '',
      rule,
      byOthers,
      button,
      only,
      meanwhile,
      persona = 'owner',
      choice,
      brokenLink,
    } = one;
    await reset(scenario);
    page = pages.get(persona) ?? (await browser.newPage());
    if (!pages.has(persona)) await open(page, persona, '/');
    pages.set(persona, page);
    // What an earlier scenario left in this tab is none of this one's.
    await page.evaluate(() => sessionStorage.removeItem('operations'));
    await page.goto(blade(cluster, `diagnose?connection=${connection}`));
    const found = page.locator(`[data-rule="${rule}"]`).filter({ hasText: subjectOf(one) });
    const first = page.getByRole('article').first();
    await expect(first).toHaveAttribute('data-rule', rule);
    if (brokenLink)
      await expect(page.locator(`[data-link="${brokenLink}"][data-state="broken"]`)).toBeVisible();
    if (byOthers) {
      await byOthers();
      const refresh = page.getByRole('button', { name: 'Refresh' });
      await refresh.click();
      await expect(refresh).not.toHaveAttribute('aria-busy', 'true');
    }
    if (button) {
      await page.getByRole('button', { name: button, exact: true }).first().click();
      await confirm(button, only, choice);
      await meanwhile?.();
    } else {
      await expect(async () => {
        await page.getByRole('button', { name: 'Refresh' }).click();
        await expect(found).toHaveCount(0, { timeout: 1_000 });
      }).toPass();
    }
    await expect(found).toHaveCount(0, { timeout: 30_000 });
    await expect(async () => {
      const id = `${clusterIdOf(cluster)}/providers/Microsoft.ServiceLinker/linkers/${connection}`;
      const linker = (await arm('GET', id, '2024-07-01-preview')) as {
        properties: { provisioningState: string };
      };
      expect(linker.properties.provisioningState).toBe('Succeeded');
    }).toPass({ timeout: 20_000 });
    remedied.push(one);
  });
}

test('throttled is told in the wizard, and put right by trying again', async () => {
  page = pages.get('owner') ?? page;
  await page.goto(blade('aks-retail-dev', 'service-connector/create'));
  await choose(page, 'Service type', 'Azure Service Bus');
  await page.getByRole('textbox', { name: 'Connection name' }).fill('orders_bus');
  await choose(page, 'Service Bus namespace', 'sb-retail-orders');
  await page.getByRole('button', { name: 'Next: Authentication' }).click();
  await page.getByRole('radio', { name: 'Connection string' }).check();
  await page.getByRole('button', { name: 'Next: Networking' }).click();
  await page.getByRole('button', { name: 'Next: Review + create' }).click();
  await expect(page.getByText('sc-ordersbus-secret')).toBeVisible();
  await reset('throttled');
  await page.getByRole('button', { name: 'Create', exact: true }).click();
  await expect(page.locator('[data-rule="throttled"]')).toBeVisible({ timeout: 30_000 });
  await expect(async () => {
    await page.getByRole('button', { name: 'Retry' }).click();
    await expect(page.getByRole('heading', { name: /orders_bus/ })).toBeVisible({ timeout: 5_000 });
  }).toPass({ timeout: 30_000 });
  await expect(page.getByRole('row', { name: /Secret sc-ordersbus-secret .*Present/ })).toBeVisible();
  remedied.push({ scenario: 'throttled', rule: 'throttled', button: 'Retry' });
});

test('the table of scenarios is written', () => writeDiagnosisTable(remedied));

/** Workloads have a card each, so the one that the scenario spoils is told by its name. */
const subjectOf = ({ scenario }: ScenarioCase) =>
  ['wi-label', 'leftover-objects'].includes(scenario) ? 'orders-api' : '';

async function confirm(button: string, only?: readonly string[], choice?: RegExp): Promise<void> {
  const dialog = page.getByRole('dialog');
  if (choice) await dialog.getByRole('radio', { name: choice }).check();
  const boxes = dialog.getByRole('checkbox');
  if (only) {
    for (const box of await boxes.all()) {
      const words = await dialog.locator(`label[for="${await box.getAttribute('id')}"]`).textContent();
      if (!only.some((name) => words?.startsWith(name))) await box.uncheck();
    }
  }
  await dialog.getByRole('button', { name: button, exact: true }).click();
}

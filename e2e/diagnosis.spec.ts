import { expect, type Page, test } from '@playwright/test';
import { writeDiagnosisTable } from './diagnosis-table.ts';
import { arm, reset } from './emulator.ts';
import { blade, open } from './portal.ts';
import { clusterIdOf, type ScenarioCase, scenarioCases } from './scenario-cases.ts';

test.describe.configure({ mode: 'serial' });

const remedied: ScenarioCase[] = [];
let page: Page;

test.beforeAll(async ({ browser }) => {
  await reset();
  page = await browser.newPage();
  await open(page, 'owner', blade('aks-retail-dev', 'diagnose'));
  await expect(page.getByRole('heading', { name: 'All checks passed' })).toBeVisible();
});
test.afterAll(() => page.close());

for (const one of scenarioCases) {
  test(`${one.scenario} is diagnosed and put right`, async () => {
    const {
      scenario,
      cluster = 'aks-retail-prod',
      connection = '',
      rule,
      byOthers,
      button,
      only,
      meanwhile,
    } = one;
    await reset(scenario);
    // What an earlier scenario left in this tab is none of this one's.
    await page.evaluate(() => sessionStorage.removeItem('operations'));
    await page.goto(blade(cluster, `diagnose?connection=${connection}`));
    const first = page.getByRole('article').first();
    await expect(first).toHaveAttribute('data-rule', rule);
    if (byOthers) {
      await byOthers();
      const refresh = page.getByRole('button', { name: 'Refresh' });
      await refresh.click();
      await expect(refresh).not.toHaveAttribute('aria-busy', 'true');
    }
    if (button) {
      await page.getByRole('button', { name: button, exact: true }).first().click();
      await confirm(button, only);
      await meanwhile?.();
    } else {
      await expect(async () => {
        await page.getByRole('button', { name: 'Refresh' }).click();
        await expect(page.locator(`[data-rule="${rule}"]`)).toHaveCount(0, { timeout: 1_000 });
      }).toPass();
    }
    await expect(page.locator(`[data-rule="${rule}"]`).filter({ hasText: subjectOf(one) })).toHaveCount(0, {
      timeout: 30_000,
    });
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

test('the table of scenarios is written', () => writeDiagnosisTable(remedied));

/** Workloads have a card each, so the one that the scenario spoils is told by its name. */
const subjectOf = ({ scenario }: ScenarioCase) => (scenario === 'wi-label' ? 'orders-api' : '');

async function confirm(button: string, only: readonly string[] | undefined): Promise<void> {
  const dialog = page.getByRole('dialog');
  const boxes = dialog.getByRole('checkbox');
  if (only) {
    for (const box of await boxes.all()) {
      const words = await dialog.locator(`label[for="${await box.getAttribute('id')}"]`).textContent();
      if (!only.some((name) => words?.startsWith(name))) await box.uncheck();
    }
  }
  await dialog.getByRole('button', { name: button, exact: true }).click();
}

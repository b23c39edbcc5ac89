import { expect, type Page } from '@playwright/test';
import { arm } from '../emulator.ts';
import { blade } from '../portal.ts';
import { blobDraft, clusterId, type Journey } from './journeys.ts';

/** Something that is changed: the calls after the last press are struck. */
export interface Change extends Pick<Journey, 'name' | 'path' | 'draft'> {
  setUp?(): Promise<void>;
  /** Everything up to the press that changes something. */
  prepare(page: Page): Promise<void>;
  commit(page: Page): Promise<void>;
  /** The page shows that it was done. */
  done(page: Page): Promise<void>;
  /** What a person does again, where the page has closed what was pressed. */
  again?(page: Page): Promise<void>;
  /** What was typed and chosen is still there. */
  intact?(page: Page): Promise<void>;
}

const prod = (path: string) => blade('aks-retail-prod', path);
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
/** What the page shows: a part that is folded away on a wide or narrow screen does not count. */
const visible = (page: Page, words: string | RegExp) =>
  expect(page.getByText(words).filter({ visible: true }).first()).toBeVisible({ timeout: 10_000 });

const linkerVersion = '2024-04-01';

export const changes: readonly Change[] = [
  {
    name: 'create a connection',
    path: blade('aks-retail-dev', 'service-connector/create?step=review'),
    draft: { cluster: 'aks-retail-dev', draft: blobDraft },
    prepare: (page) => visible(page, 'Enable the OIDC issuer of the cluster'),
    commit: (page) => button(page, 'Create').click(),
    done: async (page) => {
      await expect(page.getByRole('row', { name: /Secret sc-chaosblob-secret .*Present/ })).toBeVisible({
        timeout: 12_000,
      });
    },
    intact: (page) => visible(page, 'chaos_blob'),
  },
  {
    name: 'delete a connection',
    path: prod('service-connector?selected=redis_cart'),
    prepare: async (page) => {
      await expect(page.getByRole('row', { name: /redis_cart/ })).toBeVisible();
      await button(page, 'Delete').click();
      await expect(page.getByRole('dialog').getByRole('checkbox').first()).toBeVisible();
    },
    commit: (page) => page.getByRole('dialog').getByRole('button', { name: 'Delete', exact: true }).click(),
    again: async (page) => {
      const choice = page.getByRole('row', { name: /redis_cart/ }).getByRole('checkbox');
      if ((await page.getByRole('dialog').isVisible()) || !(await choice.isVisible())) return;
      await choice.check();
      await button(page, 'Delete').click();
    },
    done: async (page) => {
      await expect(page.getByRole('dialog')).toHaveCount(0, { timeout: 8_000 });
      await expect(page.getByRole('row', { name: /storageblob_orders/ })).toBeVisible();
      await expect(page.getByRole('row', { name: /redis_cart/ })).toHaveCount(0, { timeout: 12_000 });
    },
  },
  {
    name: 'validate a connection',
    path: prod('service-connector?selected=redis_cart'),
    prepare: (page) => expect(page.getByRole('row', { name: /redis_cart/ })).toBeVisible(),
    commit: (page) => button(page, 'Validate').click(),
    done: (page) => visible(page, /The target exists|Passed|success/i),
  },
  {
    name: 'install the extension',
    path: blade('aks-retail-dev', 'extensions'),
    prepare: async (page) => {
      await button(page, 'Install').first().click();
      await expect(page.getByRole('dialog')).toBeVisible();
    },
    commit: (page) => page.getByRole('dialog').getByRole('button', { name: 'Install', exact: true }).click(),
    done: (page) => expect(page.getByRole('row', { name: /sc-extension/ })).toBeVisible({ timeout: 12_000 }),
  },
  {
    name: 'restart a workload',
    path: prod('kubernetes-resources/Deployment/shop/cart'),
    prepare: (page) => expect(button(page, 'Restart')).toBeVisible(),
    commit: (page) => button(page, 'Restart').click(),
    done: (page) => visible(page, /being replaced|restarted/i),
  },
  {
    name: 'reveal a value',
    path: prod('kubernetes-resources/Secret/shop/sc-rediscart-secret'),
    prepare: (page) => expect(button(page, 'Reveal AZURE_REDIS_PASSWORD')).toBeVisible(),
    commit: (page) => button(page, 'Reveal AZURE_REDIS_PASSWORD').click(),
    again: (page) => button(page, 'Reveal AZURE_REDIS_PASSWORD').click({ timeout: 2_000 }),
    done: (page) => expect(button(page, 'Hide AZURE_REDIS_PASSWORD')).toBeVisible({ timeout: 5_000 }),
  },
  {
    name: 'delete a resource',
    path: prod('kubernetes-resources/Secret/shop/sc-rediscart-secret'),
    prepare: async (page) => {
      await button(page, 'Delete').click();
      await expect(page.getByRole('dialog')).toBeVisible();
    },
    commit: (page) => page.getByRole('dialog').getByRole('button', { name: 'Delete', exact: true }).click(),
    again: async (page) => {
      if (!(await page.getByRole('dialog').isVisible()))
        await button(page, 'Delete').click({ timeout: 2_000 });
    },
    done: (page) => visible(page, /Undo|Restore/),
  },
];

/** How many connections of a name there are; more than one would be a defect of the whole idea. */
export async function linkers(cluster: string): Promise<string[]> {
  const path = `${clusterId(cluster)}/providers/Microsoft.ServiceLinker/linkers`;
  const { value } = (await arm('GET', path, linkerVersion)) as { value: { name: string }[] };
  return value.map(({ name }) => name);
}

import { expect, type Page } from '@playwright/test';
import { arm, clearFaults, fault, reset } from '../emulator.ts';
import { blade, choose, open } from '../portal.ts';
import { requests } from './calls.ts';
import { linkers } from './changes.ts';
import { blobDraft, clusterId, enter } from './journeys.ts';
import { test } from './session.ts';

test.beforeEach(() => reset());
test.afterEach(() => clearFaults());

const dev = 'aks-retail-dev';
const wizard = (step: string) => ({
  path: blade(dev, `service-connector/create?step=${step}`),
  draft: { cluster: dev, draft: blobDraft },
});
const steps = ['basics', 'authentication', 'networking', 'review'] as const;
const named = (page: Page) =>
  expect(
    page
      .getByText('chaos_blob')
      .or(page.locator('input[value=chaos_blob]'))
      .filter({ visible: true })
      .first(),
  );

for (const step of steps) {
  test(`a reload at the step ${step} keeps the draft`, async ({ seat: { page } }) => {
    await enter(page, wizard(step));
    await named(page).toBeVisible();
    await page.reload();
    await named(page).toBeVisible();
    await page.getByRole('tab', { name: 'Basics' }).click();
    await expect(page.getByRole('textbox', { name: 'Connection name' })).toHaveValue('chaos_blob');
    await expect(page.getByRole('combobox', { name: 'Storage account' })).toHaveValue('stretailorders');
  });

  test(`a second tab at the step ${step} has a draft of its own`, async ({ seat: { page } }) => {
    await enter(page, wizard(step));
    await named(page).toBeVisible();
    const second = await page.context().newPage();
    await second.goto(wizard('basics').path);
    await choose(second, 'Service type', 'Azure Key Vault');
    await second.getByRole('textbox', { name: 'Connection name' }).fill('other');
    await second.close();
    await page.reload();
    await page.getByRole('tab', { name: 'Basics' }).click();
    await expect(page.getByRole('textbox', { name: 'Connection name' })).toHaveValue('chaos_blob');
  });
}

/** Buttons that change something, each with how it is reached and what it asks of Azure or of the cluster. */
const buttons: readonly {
  name: string;
  at(page: Page): Promise<void>;
  press: string;
  asks: RegExp;
  method: string;
}[] = [
  {
    name: 'Create',
    at: async (page) => {
      await enter(page, wizard('review'));
      await expect(page.getByText('Enable the OIDC issuer of the cluster')).toBeVisible();
    },
    press: 'Create',
    method: 'PUT',
    asks: /\/linkers\/chaos_blob$/,
  },
  {
    name: 'Delete',
    at: async (page) => {
      await enter(page, { path: blade('aks-retail-prod', 'service-connector?selected=redis_cart') });
      await page.getByRole('button', { name: 'Delete', exact: true }).click();
      await expect(page.getByRole('dialog')).toBeVisible();
    },
    press: 'Delete',
    method: 'DELETE',
    asks: /\/linkers\/redis_cart$/,
  },
  {
    name: 'Install',
    at: async (page) => {
      await enter(page, { path: blade(dev, 'extensions') });
      await page.getByRole('button', { name: 'Install', exact: true }).first().click();
      await expect(page.getByRole('dialog')).toBeVisible();
    },
    press: 'Install',
    method: 'PUT',
    asks: /\/extensions\/sc-extension$/,
  },
  {
    name: 'Restart',
    at: (page) =>
      enter(page, { path: blade('aks-retail-prod', 'kubernetes-resources/Deployment/shop/cart') }),
    press: 'Restart',
    method: 'PATCH',
    asks: /\/deployments\/cart$/,
  },
  {
    name: 'Validate',
    at: async (page) => {
      await enter(page, { path: blade('aks-retail-prod', 'service-connector?selected=redis_cart') });
      await expect(page.getByRole('row', { name: /redis_cart/ })).toBeVisible();
    },
    press: 'Validate',
    method: 'POST',
    asks: /\/validateLinker$/,
  },
];

for (const { name, at, press, asks, method } of buttons) {
  test(`a double click on ${name} does it once`, async ({ seat: { page, seen } }) => {
    await at(page);
    const before = (await requests()).length;
    await page.getByRole('button', { name: press, exact: true }).last().dblclick();
    await expect
      .poll(
        async () =>
          (await requests()).slice(before).filter((one) => one.method === method && asks.test(one.path))
            .length,
      )
      .toBeGreaterThan(0);
    await seen.settled();
    const asked = (await requests())
      .slice(before)
      .filter((one) => one.method === method && asks.test(one.path));
    expect(asked).toHaveLength(1);
  });
}

test('offline and back: the page says so and recovers by itself', async ({ seat: { page } }) => {
  await enter(page, { path: blade('aks-retail-prod', 'service-connector') });
  await expect(page.getByRole('row', { name: /redis_cart/ })).toBeVisible();
  await page.context().setOffline(true);
  await page.getByRole('button', { name: 'Refresh' }).click();
  await expect(page.getByText('Unreachable').first()).toBeVisible();
  await expect(page.getByRole('row', { name: /redis_cart/ })).toBeVisible();
  await page.context().setOffline(false);
  await expect(page.getByText('Unreachable')).toHaveCount(0);
});

test('a create while offline keeps the draft, and is made once when the network is back', async ({
  seat: { page },
}) => {
  await enter(page, wizard('review'));
  await expect(page.getByText('Enable the OIDC issuer of the cluster')).toBeVisible();
  await page.context().setOffline(true);
  await page.getByRole('button', { name: 'Create', exact: true }).click();
  await expect(page.getByText('Unreachable').first()).toBeVisible();
  await page.context().setOffline(false);
  await page.getByRole('main').getByRole('button', { name: 'Retry' }).click();
  await expect(page.getByRole('heading', { name: /chaos_blob/ })).toBeVisible();
  expect(await linkers(dev)).toEqual(['chaos_blob']);
});

test('a create whose answer is lost is found, not made twice', async ({ seat: { page } }) => {
  await enter(page, wizard('review'));
  await expect(page.getByText('Enable the OIDC issuer of the cluster')).toBeVisible();
  // The request arrives; its answer does not.
  await page.route('**/create**', async (route) => {
    if (route.request().method() !== 'POST') return route.fallback();
    await route.fetch();
    await route.abort();
  });
  await page.getByRole('button', { name: 'Create', exact: true }).click();
  await expect(page.getByText('Unreachable').first()).toBeVisible();
  await page.unroute('**/create**');
  await page.getByRole('main').getByRole('button', { name: 'Retry' }).click();
  await expect(page.getByRole('heading', { name: /chaos_blob/, level: 1 })).toBeVisible();
  expect(await linkers(dev)).toEqual(['chaos_blob']);
});

test('a token that Azure no longer takes in the wizard: signed in again, the draft is there', async ({
  browser,
}) => {
  const page = await browser.newPage();
  await open(page, 'owner', '/');
  await enter(page, wizard('review'));
  await expect(page.getByText('Enable the OIDC issuer of the cluster')).toBeVisible();
  await fault(
    { plane: 'arm' },
    { status: 401, code: 'ExpiredAuthenticationToken', message: 'The access token expired.' },
    100_000,
  );
  await page.getByRole('button', { name: 'Create', exact: true }).click();
  await expect(page.getByText('ExpiredAuthenticationToken').first()).toBeVisible();
  await clearFaults();
  await page.getByRole('main').getByRole('button', { name: 'Retry' }).click();
  await expect(page.getByRole('heading', { name: /chaos_blob/ })).toBeVisible();
  await page.close();
});

test('two people at one connection: who comes second is told, and overwrites nothing', async ({
  browser,
}) => {
  const edit = blade('aks-retail-prod', 'service-connector/storageblob_orders?edit=basics');
  const first = await browser.newPage();
  const second = await browser.newPage();
  for (const page of [first, second]) {
    await open(page, 'owner', '/');
    await page.goto(edit);
    await choose(page, 'Client type', page === first ? 'Node.js' : 'Java');
    await page.getByRole('tab', { name: 'Review + save' }).click();
  }
  await first.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(first).toHaveURL(/storageblob_orders$/);
  await second.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(second.getByText('Somebody else changed this connection meanwhile')).toBeInViewport();
  const linker = (await arm(
    'GET',
    `${clusterId('aks-retail-prod')}/providers/Microsoft.ServiceLinker/linkers/storageblob_orders`,
    '2024-04-01',
  )) as { properties: { clientType: string } };
  expect(linker.properties.clientType).toBe('nodejs');
  await first.close();
  await second.close();
});

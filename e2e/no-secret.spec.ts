import { readdirSync, readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { reset } from './emulator.ts';
import { blade, open } from './portal.ts';
import { serverLogs } from './ports.ts';
import { recallSecrets, secretsOf } from './secret-values.ts';

const prod = (path: string) => blade('aks-retail-prod', path);

/** Every page that has to do with connections and their resources. */
const pages = [
  '/',
  '/?view=leftovers',
  prod('overview'),
  prod('service-connector'),
  prod('service-connector/redis_cart'),
  prod('service-connector/create?step=review'),
  prod('extensions/sc-extension'),
  prod('kubernetes-resources?all=1'),
  prod('kubernetes-resources?view=network'),
  prod('kubernetes-resources/Secret/shop/sc-rediscart-secret'),
  prod('kubernetes-resources/Secret/shop/sc-rediscart-secret?tab=yaml&managed=1'),
  prod('kubernetes-resources/Deployment/shop/cart?tab=yaml'),
  prod('diagnose?connection=redis_cart'),
];

/** What a page sends, gets, writes to the console and keeps, with a word for where. */
function recordOf(page: Page) {
  const seen: { where: string; text: string }[] = [];
  const bodies: Promise<void>[] = [];
  const add = (where: string, text: string | null) => text && seen.push({ where, text });
  page.on('request', (request) => {
    add('address', request.url());
    add(`request to ${request.url()}`, request.postData());
  });
  page.on('response', (response) => {
    const body = response.text().then(
      (text) => void add(`answer of ${response.url()}`, text),
      // A page that was left takes its answers with it; a watch has no end.
      () => undefined,
    );
    if (!response.url().includes('/changes?')) bodies.push(body);
  });
  page.on('console', (message) => add('console', message.text()));
  return {
    seen,
    async look(): Promise<void> {
      await Promise.all(bodies.splice(0));
      add(`page ${page.url()}`, await page.content());
      add(
        `storage at ${page.url()}`,
        await page.evaluate(() => JSON.stringify({ ...localStorage, ...sessionStorage })),
      );
    },
  };
}

test('no page, address, request, answer, storage or server log holds a value of a Secret', async ({
  page,
}) => {
  test.setTimeout(120_000);
  await reset();
  const values = await secretsOf(['aks-retail-prod']);
  expect(values.size).toBeGreaterThan(10);
  // What the journeys before met and typed, on any cluster.
  const met = new Map([...recallSecrets(), ...values]);
  const record = recordOf(page);
  await open(page, 'owner', '/');
  for (const path of pages) {
    await page.goto(path);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.locator('.fui-Skeleton')).toHaveCount(0);
    await record.look();
  }
  // This journey runs after all others, so that the servers' logs are those of the whole run.
  for (const file of readdirSync(serverLogs))
    record.seen.push({ where: `log ${file}`, text: readFileSync(`${serverLogs}/${file}`, 'utf8') });
  const found = () => {
    const places = [...met].flatMap(([value, of]) =>
      record.seen.filter(({ text }) => text.includes(value)).map(({ where }) => `${of} in ${where}`),
    );
    return [...new Set(places)];
  };
  expect(found()).toEqual([]);

  // The search is not blind: what is revealed is found.
  await page.goto(prod('kubernetes-resources/Secret/shop/sc-rediscart-secret'));
  await page.getByRole('button', { name: 'Reveal AZURE_REDIS_PASSWORD' }).click();
  await expect(page.getByRole('button', { name: 'Hide AZURE_REDIS_PASSWORD' })).toBeVisible();
  await record.look();
  expect(found()).toContainEqual(expect.stringContaining('shop/sc-rediscart-secret AZURE_REDIS_PASSWORD in'));
});

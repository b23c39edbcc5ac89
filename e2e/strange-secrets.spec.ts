import { CoreV1Api } from '@kubernetes/client-node';
import { reset } from './emulator.ts';
import { expect, test } from './journey.ts';
import { cluster, create } from './kubernetes.ts';
import { blade, open } from './portal.ts';

test.beforeEach(() => reset());

const namespace = 'shop';
const page_ = (name: string, query = '') =>
  blade('aks-retail-prod', `kubernetes-resources/Secret/${namespace}/${name}${query}`);
const secret = (name: string, data: Record<string, string>, annotations = {}) =>
  create('aks-retail-prod', {
    apiVersion: 'v1',
    kind: 'Secret',
    metadata: { name, namespace, annotations },
    ...({ type: 'Opaque', data } as object),
  });
const base64 = (text: string) => Buffer.from(text).toString('base64');

test('values that are binary, look like HTML, run from right to left or fill a Secret are shown as what they are', async ({
  page,
}) => {
  const html = '<img src=x onerror="document.title=1">';
  const rightToLeft = 'שלום \u202eabc';
  await secret(
    'sc-strange-secret',
    {
      binary: Buffer.from([0, 255, 254, 1]).toString('base64'),
      html: base64(html),
      rtl: base64(rightToLeft),
      whole: base64('x'.repeat(1_040_000)),
    },
    { note: `${html}${rightToLeft}` },
  );
  await open(page, 'owner', page_('sc-strange-secret'));
  const row = (key: string) => page.getByRole('row', { name: new RegExp(`^${key} `) });
  for (const key of ['binary', 'html', 'rtl', 'whole'])
    await page.getByRole('button', { name: `Reveal ${key}` }).click();
  await expect(row('binary')).toContainText('Not text.');
  await expect(row('html')).toContainText(html);
  await expect(row('rtl').locator('bdi')).toHaveText(rightToLeft);
  await expect(row('whole')).toContainText('x'.repeat(1_000));
  // The longest value takes no more room than any other.
  expect((await row('whole').boundingBox())?.height).toBeLessThan(500);
  await expect(page).toHaveTitle(/sc-strange-secret/);
  await page.getByRole('tab', { name: 'YAML' }).click();
  await expect(page.getByText('whole: ••••••')).toBeVisible();

  // What is typed stays, whatever is wrong with it.
  await page.getByRole('button', { name: 'Edit', exact: true }).click();
  const editor = page.getByRole('textbox', { name: 'YAML of sc-strange-secret' });
  for (const [text, message] of [
    ['kind: [', /InvalidYaml/],
    [`apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: sc-strange-secret\n`, /kind ConfigMap/],
    [
      `apiVersion: v1\nkind: Secret\nmetadata:\n  name: sc-strange-secret\n  namespace: other\n`,
      /namespace other/,
    ],
  ] as const) {
    await editor.click();
    await page.keyboard.press('Control+a');
    await page.keyboard.insertText(text);
    await page.getByRole('button', { name: 'Review changes' }).click();
    await expect(page.getByText(message).first()).toBeVisible();
    await expect(editor).toContainText(text.split('\n').at(0) ?? '');
  }
  const core = await cluster('aks-retail-prod', CoreV1Api);
  await core.deleteNamespacedSecret({ name: 'sc-strange-secret', namespace });
  await expect(page.getByText('Secret sc-strange-secret was deleted.')).toBeVisible();
  await expect(editor).toContainText('namespace: other');
});

test('a Secret of 10,000 keys draws those in sight, and each can be revealed', async ({ page }) => {
  const keys = Array.from({ length: 10_000 }, (_, index) => [`key-${index}`, base64(`value-${index}`)]);
  await secret('sc-crowded-secret', Object.fromEntries(keys));
  await open(page, 'owner', page_('sc-crowded-secret'));
  await expect(page.getByRole('row', { name: /^key-0 / })).toBeVisible();
  const table = page.getByRole('table', { name: 'Keys and values' });
  await expect(table).toHaveAttribute('aria-rowcount', '10001');
  expect(await table.getByRole('row').count()).toBeLessThan(100);
  await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight / 2));
  const reveal = table.getByRole('button', { name: /^Reveal key-[45]\d{3}$/ }).first();
  await reveal.click();
  await expect(table.getByText(/^value-[45]\d{3}$/)).toHaveCount(1);
});

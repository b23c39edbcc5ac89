import type { Page } from '@playwright/test';
import { targetServices } from '#lib/connections/target-services.ts';
import { everyPage } from './every-page.ts';
import { expect, test } from './journey.ts';
import { open } from './portal.ts';

/** Names and words that are Azure's, the cluster's or the estate's: nobody translates them. */
const names = new Set([
  ...targetServices.map(({ displayName }) => displayName),
  ...['Contoso Retail', 'Contoso Sandbox', 'Storage Blob Data Contributor: stretailcatalog'],
  ...['Deployment', 'Job', 'Pod', 'Secret', 'ServiceAccount', 'SecretProviderClass'],
  ...['Complete', 'Completed', 'Running', 'CreateContainerConfigError', 'ClusterUnreachable'],
  ...['azure', 'Linux', 'Stable', 'System', 'westeurope', 'environment: production'],
  ...['default', 'payments', 'shop', 'cart', 'clickstream', 'invoices', 'storefront', 'thumbnails'],
  ...['stretailcatalog', 'stretailorders'],
]);

/**
 * Identifiers, addresses and what begins with one; dates, ages and sizes, which the browser writes; failures, which are told in
 * English as Azure's own are.
 */
const data = [
  /^\S*[\d_/.:=@-]\S*( \/ \S+)?$/,
  /^\S*[\d_/.:-]\S*: /,
  /^principalId: /,
  /^[A-Z][a-z]+ \d+, \d{4} at /,
  / ago$/,
  /^No answer from /,
];

/** Texts that can be seen or heard on a page, but for code. */
const texts = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const heard = ['aria-label', 'aria-description', 'title', 'placeholder', 'alt'];
    const all = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
    const found: string[] = [];
    for (let node = all.nextNode(); node; node = all.nextNode()) {
      const owner = node instanceof Element ? node : node.parentElement;
      if (!owner?.checkVisibility() || owner.closest('script, style, pre, code, .cm-editor')) continue;
      if (node instanceof Element) found.push(...heard.map((name) => node.getAttribute(name) ?? ''));
      else found.push(node.textContent ?? '');
    }
    return found.map((text) => text.trim());
  });

test('every text of every page comes from a catalogue', async ({ page, context, baseURL }) => {
  test.setTimeout(180_000);
  await open(page, 'owner', '/');
  await context.addCookies([{ name: 'locale', value: 'en-XA', url: baseURL ?? '' }]);
  const foreign = new Set<string>();
  await everyPage(page, async (name) => {
    for (const text of await texts(page)) {
      const isMarked = /[⟦⟧·áéíóúçñýšžÁÉÍÓÚÇÑÝŠŽ]/.test(text);
      const isData = names.has(text) || data.some((pattern) => pattern.test(text));
      if (/\p{L}/u.test(text) && !isMarked && !isData) foreign.add(`${name}: ${text}`);
    }
  });
  expect([...foreign]).toEqual([]);
});

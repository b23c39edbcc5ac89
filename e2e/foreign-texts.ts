import type { Page } from '@playwright/test';
import { targetServices } from '#lib/connections/target-services.ts';

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

/** Identifiers, addresses and what begins with one; dates, ages and sizes, which the browser writes. */
const data = [
  /^\S*[\d_/.:=@-]\S*( \/ \S+)?$/,
  /^\S*[\d_/.:-]\S*: /,
  /^principalId: /,
  /^[A-Z][a-z]+ \d+, \d{4} at /,
  / ago$/,
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
      // A long word with places where it may break is one word.
      else found.push((owner.querySelector(':scope > wbr') ? owner : node).textContent ?? '');
    }
    return found.map((text) => text.trim());
  });

/** Texts of a page in the pseudo-locale that no catalogue has marked, and that are no data. */
export async function foreignTexts(page: Page): Promise<string[]> {
  return (await texts(page)).filter((text) => {
    const isMarked = /[⟦⟧·áéíóúçñýšžÁÉÍÓÚÇÑÝŠŽ]/.test(text);
    const isData = names.has(text) || data.some((pattern) => pattern.test(text));
    return /\p{L}/u.test(text) && !isMarked && !isData;
  });
}

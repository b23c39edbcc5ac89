import { test as base, type Page } from '@playwright/test';
import { rememberSecrets, secretsOf } from './secret-values.ts';

export { expect } from '@playwright/test';

const clusterInAddress = /\/rg-retail\/([-\w]+)\//;

/** What a page asks for and is answered, and what is typed into its password fields. */
function listen(page: Page) {
  const seen: { where: string; text: string }[] = [];
  const clusters = new Set<string>();
  const answers: Promise<void>[] = [];
  page.on('request', (request) => {
    const url = request.url();
    seen.push({ where: 'address', text: url });
    const [, cluster] = clusterInAddress.exec(url) ?? [];
    if (cluster) clusters.add(cluster);
  });
  page.on('response', (response) => {
    const url = response.url();
    // A stream of changes has no end; what it tells of Secrets has been asked for as the list is.
    if (!url.includes('/api/') || url.includes('/changes?')) return;
    answers.push(
      response.text().then(
        (text) => void seen.push({ where: `answer of ${url}`, text }),
        // A page that was left takes its answers with it.
        () => undefined,
      ),
    );
  });
  return { seen, clusters, answers };
}

/**
 * A journey that leaves no secret behind: not in an address, not in what the portal's API answered (and so not in the page's cache),
 * not in the page or the browser's storage at its end. Of every cluster that it came to, all Secrets are looked for, and every
 * password that it typed.
 */
export const test = base.extend<{ leavesNoSecret: undefined }>({
  leavesNoSecret: [
    async ({ page, context }, use, { title }) => {
      const typed = new Set<string>();
      await context.exposeBinding('noteTyped', (_, value: string) => void typed.add(value));
      await context.addInitScript(() =>
        document.addEventListener('change', ({ target }) => {
          if (target instanceof HTMLInputElement && target.type === 'password' && target.value.length >= 8)
            (window as unknown as { noteTyped(value: string): void }).noteTyped(target.value);
        }),
      );
      const { seen, clusters, answers } = listen(page);
      await use(undefined);
      if (page.isClosed() || page.url() === 'about:blank') return;
      const ended = new Promise<void>((resolve) => setTimeout(resolve, 1_000));
      await Promise.race([Promise.all(answers), ended]);
      seen.push({ where: 'page', text: await page.content() });
      const kept = await page.evaluate(() => JSON.stringify({ ...localStorage, ...sessionStorage }));
      seen.push({ where: 'storage', text: kept });
      const secrets = await secretsOf([...clusters], typed);
      rememberSecrets(secrets);
      const found = [...secrets].flatMap(([value, of]) =>
        seen.filter(({ text }) => text.includes(value)).map(({ where }) => `${of} in ${where}`),
      );
      base.expect([...new Set(found)], `${title} left secrets behind`).toEqual([]);
    },
    { auto: true },
  ],
});

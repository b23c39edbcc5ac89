import { gzipSync } from 'node:zlib';
import type { Browser } from '@playwright/test';
import { launch, rowsPainted, signedIn } from '../browser.ts';
import { clusterPage, connectionCount } from '../estate.ts';
import { atMost, type Figure } from '../figure.ts';
import { baselineUrl, portalUrl } from '../servers.ts';

/** JavaScript of the Service Connector blade over that of an empty page, compressed. */
export async function measureFirstLoad(): Promise<Figure[]> {
  const browser = await launch();
  try {
    const state = await signedIn(browser);
    const blade = await scripts(browser, `${portalUrl}${clusterPage}/service-connector`, {
      state,
      rows: connectionCount,
    });
    const empty = await scripts(browser, baselineUrl, {});
    const kilobytes = (bytes: number) => `${(bytes / 1024).toFixed(0)} kB`;
    return [
      atMost(
        'JavaScript that the Service Connector blade names over that of an empty page with FluentProvider',
        blade.named / empty.named,
        '×',
        1.5,
        `${kilobytes(blade.named)} against ${kilobytes(empty.named)} compressed, loaded before the page can be used`,
      ),
      atMost(
        'JavaScript that it has loaded when it rests, the sign-in library included, over the same',
        blade.all / empty.all,
        '×',
        1.5,
        `${kilobytes(blade.all)} against ${kilobytes(empty.all)} compressed`,
      ),
    ];
  } finally {
    await browser.close();
  }
}

async function scripts(
  browser: Browser,
  url: string,
  { state, rows = 0 }: { state?: Awaited<ReturnType<typeof signedIn>>; rows?: number },
): Promise<{ named: number; all: number }> {
  const context = await browser.newContext(state ? { storageState: state } : {});
  const page = await context.newPage();
  const sizes: Promise<{ path: string; size: number }>[] = [];
  page.on('response', (response) => {
    if (response.request().resourceType() !== 'script') return;
    const { pathname: path } = new URL(response.url());
    sizes.push(response.body().then((body) => ({ path, size: gzipSync(body).length })));
  });
  const html = (await (await page.goto(url))?.text()) ?? '';
  if (rows) await rowsPainted(page, rows);
  await page.waitForLoadState('networkidle');
  const loaded = await Promise.all(sizes);
  await context.close();
  const sum = (some: typeof loaded) => some.reduce((total, { size }) => total + size, 0);
  return { named: sum(loaded.filter(({ path }) => html.includes(`src="${path}"`))), all: sum(loaded) };
}

import { gzipSync } from 'node:zlib';
import type { Browser } from '@playwright/test';
import { launch, rowsPainted, signedIn } from '../browser.ts';
import { clusterPage, connectionCount } from '../estate.ts';
import { atMost, type Figure } from '../figure.ts';
import { baselineUrl, portalUrl } from '../servers.ts';

/** JavaScript that the Service Connector blade loads until it stands, compressed, over that of an empty page. */
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
        'JavaScript of the Service Connector blade over an empty page with FluentProvider',
        blade / empty,
        '×',
        1.5,
        `${kilobytes(blade)} against ${kilobytes(empty)} compressed, the sign-in library included`,
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
): Promise<number> {
  const context = await browser.newContext(state ? { storageState: state } : {});
  const page = await context.newPage();
  const sizes: Promise<number>[] = [];
  page.on('response', (response) => {
    if (response.request().resourceType() === 'script')
      sizes.push(response.body().then((body) => gzipSync(body).length));
  });
  await page.goto(url);
  if (rows) await rowsPainted(page, rows);
  await page.waitForLoadState('networkidle');
  const total = (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
  await context.close();
  return total;
}

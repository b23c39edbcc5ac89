import type { Browser } from '@playwright/test';
import { fromPressToRows, launch, rowsPainted, signedIn } from '../browser.ts';
import { clusterPage, connectionCount, linkersPath } from '../estate.ts';
import { atMost, type Figure, median, ms, rounds, sideBySide, timed } from '../figure.ts';
import { armUrl, baselineUrl, ownerToken, portalUrl } from '../servers.ts';

type State = Awaited<ReturnType<typeof signedIn>>;
const blade = `${portalUrl}${clusterPage}/service-connector`;

/** How soon the Service Connector blade stands to its last row, Azure's answers taking 100 ms each. */
export async function measureBladeReady(): Promise<Figure[]> {
  const browser = await launch();
  try {
    const state = await signedIn(browser);
    const headers = { authorization: `Bearer ${await ownerToken()}` };
    const call = () => timed(async () => (await fetch(`${armUrl}${linkersPath}`, { headers })).arrayBuffer());
    const warm = await sideBySide(() => openFromMenu(browser, state), call);
    const cold = await sideBySide(
      () => openCold(browser, state),
      async () => (await openBaseline(browser)) + (await call()),
    );
    const apiCalls = await callsOfBlade(browser, state);
    return [
      atMost(
        'Blade, opened from the menu, over the slowest call to Azure',
        warm.ours / warm.theirs,
        '×',
        1.3,
        `${ms(warm.ours)} against ${ms(warm.theirs)}`,
      ),
      atMost(
        'Blade, as a new page with an empty cache, over an empty page and that call',
        cold.ours / cold.theirs,
        '×',
        1.5,
        `${ms(cold.ours)} against ${ms(cold.theirs)}`,
      ),
      atMost(
        'Blade: requests from the browser for its list',
        apiCalls,
        'requests',
        1,
        'to the portal’s API for connections',
      ),
    ];
  } finally {
    await browser.close();
  }
}

async function openFromMenu(browser: Browser, state: State): Promise<number> {
  const context = await browser.newContext({ storageState: state });
  const page = await context.newPage();
  // A page that reads no connections, so that the blade has to.
  await page.goto(`${portalUrl}${clusterPage}/extensions`);
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.waitForLoadState('networkidle');
  const link = page.getByRole('navigation').getByRole('link', { name: 'Service Connector' });
  // Playwright's own ways to the browser are nobody's wait: the page's clock runs from the press to the frame with the last row.
  const rows = fromPressToRows(page, connectionCount);
  await link.click();
  const time = await rows;
  await context.close();
  return time;
}

async function openCold(browser: Browser, state: State): Promise<number> {
  const context = await browser.newContext({ storageState: state });
  const page = await context.newPage();
  const time = await timed(async () => {
    await page.goto(blade, { waitUntil: 'commit' });
    await rowsPainted(page, connectionCount);
  });
  await context.close();
  return time;
}

async function openBaseline(browser: Browser): Promise<number> {
  const context = await browser.newContext();
  const page = await context.newPage();
  const time = await timed(async () => {
    await page.goto(baselineUrl, { waitUntil: 'commit' });
    await page.getByRole('heading', { name: 'Empty' }).waitFor();
    await page.waitForLoadState('load');
  });
  await context.close();
  return time;
}

async function callsOfBlade(browser: Browser, state: State): Promise<number> {
  const counts: number[] = [];
  for (let turn = 0; turn < rounds; turn += 1) {
    const context = await browser.newContext({ storageState: state });
    const page = await context.newPage();
    let count = 0;
    page.on('request', (request) => {
      if (new URL(request.url()).pathname.endsWith('/connections')) count += 1;
    });
    await page.goto(blade);
    await rowsPainted(page, connectionCount);
    await page.waitForLoadState('networkidle');
    counts.push(count);
    await context.close();
  }
  return median(counts);
}

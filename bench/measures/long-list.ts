import type { Browser, Page } from '@playwright/test';
import { launch, signedIn } from '../browser.ts';
import { clusterPage } from '../estate.ts';
import { atMost, type Figure, median, ms, rounds } from '../figure.ts';
import { control, portalUrl } from '../servers.ts';

type State = Awaited<ReturnType<typeof signedIn>>;

const list = `${portalUrl}${clusterPage}/kubernetes-resources?all=1`;
const few = 500;
const many = { secrets: 50_000, pods: 20_000 };

/** What one person's walk through the list costs, in milliseconds. */
interface Walk {
  /** From the address to the first row. */
  readonly firstRow: number;
  /** 95th percentile of the frames while the rest comes in, and while somebody scrolls. */
  readonly streaming: number;
  readonly scrolling: number;
  /** From a key in the filter until the list has changed, and from a press on a row to its page. */
  readonly filter: number;
  readonly open: number;
}

/** What a list of 70,000 rows is like to use, beside one of 500: what is shown may cost, what only exists may not. */
export async function measureLongList(): Promise<Figure[]> {
  const browser = await launch();
  try {
    const state = await signedIn(browser);
    await control('/reset', {});
    await control('/seed', { secrets: few });
    const short = await walks(browser, state);
    await control('/seed', many);
    const long = await walks(browser, state);
    const beside = (of: keyof Walk) => `${few} rows: ${ms(short[of])}, 70,000 rows: ${ms(long[of])}`;
    const grown = (what: string, of: keyof Walk): Figure =>
      atMost(`List of 70,000 rows: ${what}, over one of ${few}`, long[of] / short[of], '×', 1.5, beside(of));
    return [
      grown('first row from its address', 'firstRow'),
      grown('filter, from the key to the frame', 'filter'),
      grown('open, from the press to the page', 'open'),
      atMost(
        'List of 70,000 rows: frames while it comes in, p95',
        long.streaming,
        'ms',
        50,
        beside('streaming'),
      ),
      atMost(
        'List of 70,000 rows: frames while scrolling, p95',
        long.scrolling,
        'ms',
        20,
        beside('scrolling'),
      ),
    ];
  } finally {
    await control('/reset', {});
    await browser.close();
  }
}

async function walks(browser: Browser, state: State): Promise<Walk> {
  const all: Walk[] = [];
  for (let turn = 0; turn < rounds; turn += 1) all.push(await walk(browser, state));
  const middle = (of: keyof Walk) => median(all.map((one) => one[of]));
  return {
    firstRow: middle('firstRow'),
    streaming: middle('streaming'),
    scrolling: middle('scrolling'),
    filter: middle('filter'),
    open: middle('open'),
  };
}

declare global {
  interface Window {
    framesOfBench: number[];
  }
}

async function walk(browser: Browser, state: State): Promise<Walk> {
  const context = await browser.newContext({ storageState: state, viewport: { width: 1440, height: 900 } });
  const page = await context.newPage();
  await page.addInitScript(() => {
    window.framesOfBench = [];
    let last = performance.now();
    const tick = (now: number) => {
      window.framesOfBench.push(now - last);
      last = now;
      requestAnimationFrame(tick);
    };
    requestAnimationFrame(tick);
  });
  await page.goto(list, { waitUntil: 'commit' });
  await page.locator('main tbody tr').nth(5).waitFor();
  const firstRow = await page.evaluate(() => performance.now());
  await takeFrames(page);
  await page.getByRole('status').filter({ hasText: 'Live' }).waitFor({ timeout: 60_000 });
  const streaming = await takeFrames(page);
  await page.mouse.move(900, 600);
  for (let turn = 0; turn < 60; turn += 1) await page.mouse.wheel(0, 700);
  const scrolling = await takeFrames(page);
  await page.evaluate(() => scrollTo(0, 0));
  const filter = await untilChanged(page, 'input', async () => {
    await page.getByRole('main').getByRole('searchbox').press('s');
  });
  const open = await untilChanged(page, 'pointerdown', () =>
    page.locator('main tbody tr').first().getByRole('link').first().click(),
  );
  await context.close();
  return { firstRow, streaming, scrolling, filter, open };
}

/** 95th percentile of the frames since the last time, in milliseconds. */
const takeFrames = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const sorted = window.framesOfBench.splice(0).sort((a, b) => a - b);
    return sorted[Math.floor(sorted.length * 0.95)] ?? 0;
  });

/** How long it takes, by the page's own clock, from an event until what the page's main part shows has changed and is painted. */
async function untilChanged(page: Page, event: string, act: () => Promise<void>): Promise<number> {
  const changed = page.evaluate(
    (name) =>
      new Promise<number>((resolve) => {
        const shown = () =>
          [...document.querySelectorAll('main h1, main [role=status]')].map((one) => one.textContent).join();
        const before = shown();
        let from = Number.NaN;
        addEventListener(name, ({ timeStamp }) => (from = timeStamp), { capture: true, once: true });
        const look = (now: number) => {
          if (from <= now && shown() !== before) resolve(now - from);
          else requestAnimationFrame(look);
        };
        requestAnimationFrame(look);
      }),
    event,
  );
  await act();
  return changed;
}

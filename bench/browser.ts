import { type Browser, type BrowserContext, chromium, type Page } from '@playwright/test';
import { systemBrowser } from '../scripts/browser.mjs';
import { portalUrl } from './servers.ts';

/** The machine's browser, without a window. */
export function launch(): Promise<Browser> {
  const executablePath = systemBrowser();
  return chromium.launch(executablePath ? { executablePath } : {});
}

/** The storage of a browser in which the owner is signed in: contexts made from it have an empty HTTP cache. */
export async function signedIn(
  browser: Browser,
): Promise<Awaited<ReturnType<BrowserContext['storageState']>>> {
  const context = await browser.newContext();
  await signIn(await context.newPage());
  const state = await context.storageState();
  await context.close();
  return state;
}

/** Signs the owner in. */
export async function signIn(page: Page): Promise<void> {
  await page.goto(portalUrl);
  await page.getByRole('button', { name: 'Sign in', exact: true }).first().click();
  await page.getByRole('button', { name: 'Sign in as owner' }).click();
  await page.getByRole('row').nth(1).waitFor();
}

const rowLinks = 'main [role="row"] a[href*="/service-connector/"], main tr a[href*="/service-connector/"]';

/** Waits, in the page itself, until so many links to connections are painted; the wait costs no trip to the browser. */
export function rowsPainted(page: Page, count: number): Promise<unknown> {
  return page.waitForFunction(
    ([links, wanted]) => document.querySelectorAll(links).length >= wanted,
    [rowLinks, count] as const,
    { polling: 'raf' },
  );
}

/** How long it takes, by the page's own clock, from the press of a pointer until so many links to connections are painted. */
export function fromPressToRows(page: Page, count: number): Promise<number> {
  return page.evaluate(
    ([links, wanted]) =>
      new Promise<number>((resolve) => {
        let pressed = Number.NaN;
        addEventListener('pointerdown', ({ timeStamp }) => (pressed = timeStamp), {
          capture: true,
          once: true,
        });
        const look = (now: number) => {
          if (pressed <= now && document.querySelectorAll(links).length >= wanted) resolve(now - pressed);
          else requestAnimationFrame(look);
        };
        requestAnimationFrame(look);
      }),
    [rowLinks, count] as const,
  );
}

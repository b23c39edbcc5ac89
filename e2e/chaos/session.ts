import { test as base, type Page } from '@playwright/test';
import { open } from '../portal.ts';
import { type Watch, watch } from './judge.ts';

/** One signed-in page for all cases of a worker: what is tested are answers, not sign-ins. */
export const test = base.extend<object, { seat: { page: Page; seen: Watch } }>({
  seat: [
    async ({ browser }, use) => {
      const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
      const page = await context.newPage();
      await open(page, 'owner', '/');
      await use({ page, seen: watch(page) });
      await context.close();
    },
    { scope: 'worker', timeout: 60_000 },
  ],
});

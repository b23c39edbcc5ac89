import type { Browser } from '@playwright/test';
import { launch, signedIn } from '../browser.ts';
import { clusterPage } from '../estate.ts';
import { atMost, type Figure, median, ms, rounds } from '../figure.ts';
import { control, portalUrl } from '../servers.ts';

const list = `${portalUrl}${clusterPage}/kubernetes-resources?all=1`;

/** How soon the network stands, from the press of its button in a list that is there: with 2,000 nodes, and with ten times as many. */
export async function measureNetwork(): Promise<Figure[]> {
  const browser = await launch();
  try {
    await control('/reset', {});
    await control('/seed', { secrets: 1_850 });
    const drawn = await drawTimes(browser);
    await control('/seed', { secrets: 18_150 });
    const simplified = await drawTimes(browser);
    return [
      atMost('Network of 2,000 nodes, from the press of its button', drawn, 'ms', 1_000, ms(drawn)),
      atMost('Network of 20,000 resources, simplified', simplified, 'ms', 1_000, ms(simplified)),
    ];
  } finally {
    await control('/reset', {});
    await browser.close();
  }
}

async function drawTimes(browser: Browser): Promise<number> {
  const context = await browser.newContext({ storageState: await signedIn(browser) });
  const page = await context.newPage();
  await page.goto(list);
  await page.getByRole('status').filter({ hasText: 'Live' }).waitFor({ timeout: 60_000 });
  const times: number[] = [];
  for (let turn = 0; turn < rounds; turn += 1) {
    times.push(
      await page.evaluate(
        () =>
          new Promise<number>((resolve) => {
            const start = performance.now();
            const buttons = [...document.querySelectorAll<HTMLElement>('main button')];
            buttons.find(({ textContent }) => textContent === 'Network view')?.click();
            const look = () => {
              if (document.querySelectorAll('svg [data-node]').length > 0)
                // The frame after the one that has the nodes has painted them.
                requestAnimationFrame(() => resolve(performance.now() - start));
              else requestAnimationFrame(look);
            };
            look();
          }),
      ),
    );
    await page.getByRole('button', { name: 'List', exact: true }).click();
    await page.getByRole('row').nth(1).waitFor();
  }
  await context.close();
  return median(times);
}

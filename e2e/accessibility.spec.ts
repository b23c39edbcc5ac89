import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { everyPage } from './every-page.ts';
import { foreignTexts } from './foreign-texts.ts';
import { expect, test } from './journey.ts';
import { open } from './portal.ts';

/** The rules that depend on the theme; all others find the same in each. */
const colourRules = ['color-contrast', 'link-in-text-block'];

async function violations(page: Page, name: string, rules?: string[]): Promise<string[]> {
  const axe = new AxeBuilder({ page }).exclude('[data-tabster-dummy]');
  const { violations } = await (rules ? axe.withRules(rules) : axe).analyze();
  return violations.map(
    ({ id, nodes }) => `${name}: ${id} ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`,
  );
}

test('axe finds nothing on any page, light or dark as the system is', async ({ page }) => {
  test.setTimeout(180_000);
  const found: string[] = [];
  // Every page is opened in light, so that nothing is left of the dark one before when it is looked at.
  await page.emulateMedia({ colorScheme: 'light' });
  await everyPage(page, async (name) => {
    found.push(...(await violations(page, name)));
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.waitForFunction(
      () =>
        matchMedia('(prefers-color-scheme: dark)').matches &&
        !document.getAnimations().some((animation) => animation instanceof CSSTransition),
    );
    found.push(...(await violations(page, `${name}, dark`, colourRules)));
    await page.emulateMedia({ colorScheme: 'light' });
  });
  expect(found).toEqual([]);
});

test('in high contrast and in the pseudo-locale no colour is at fault, and every text comes from a catalogue', async ({
  page,
  context,
  baseURL,
}) => {
  test.setTimeout(180_000);
  // The sign-in knows English only.
  await open(page, 'owner', '/');
  const url = baseURL ?? '';
  await context.addCookies([
    { name: 'theme', value: 'highContrast', url },
    { name: 'locale', value: 'en-XA', url },
  ]);
  const found: string[] = [];
  const foreign = new Set<string>();
  await everyPage(page, async (name) => {
    found.push(...(await violations(page, name, colourRules)));
    for (const text of await foreignTexts(page)) foreign.add(`${name}: ${text}`);
  });
  expect(found).toEqual([]);
  expect([...foreign]).toEqual([]);
});

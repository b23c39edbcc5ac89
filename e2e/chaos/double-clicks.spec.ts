import { expect, type Locator, type Page } from '@playwright/test';
import { clearFaults, reset } from '../emulator.ts';
import { forgetRequests, requests } from './calls.ts';
import { enter, type Journey, journeys } from './journeys.ts';
import { test } from './session.ts';

test.beforeAll(() => clearFaults());

/** Buttons of the page itself. Rows of a list are alike: those of the first one stand for all. */
const buttonsOf = (page: Page): Locator =>
  page
    .getByRole('main')
    .getByRole('button', { disabled: false })
    .and(page.locator(':not(tr:nth-of-type(n + 2) *)'))
    .filter({ visible: true });

/** Asks that change nothing, whatever their method: a right is looked up, a credential is fetched, a create is tried out. */
const harmless =
  /listClusterUserCredential$|selfsubjectaccessreviews$|\/dryruns\/|\/checkPolicyRestrictions$/i;

/** Writes that came more than once to one address. */
async function doubles(): Promise<string[]> {
  const times = new Map<string, number>();
  for (const { plane, method, path } of await requests()) {
    const ours = (plane === 'arm' || plane === 'kubernetes') && !path.startsWith('/inside/');
    if (!ours || method === 'GET' || harmless.test(path)) continue;
    times.set(`${method} ${path}`, (times.get(`${method} ${path}`) ?? 0) + 1);
  }
  return [...times].filter(([, count]) => count > 1).map(([call, count]) => `${call}: ${count} times`);
}

/** A button's name, as it will be after the next start: pods get new names. */
const named = (name: string): RegExp => {
  const parts = name.split(/-[a-z0-9]{8,10}-[a-z0-9]{5}\b/).map((part) => RegExp.escape(part));
  return new RegExp(`^${parts.join('\\S+')}$`);
};

async function begin(page: Page, journey: Journey): Promise<void> {
  await reset();
  await enter(page, journey);
  await journey.ready(page);
  await forgetRequests();
}

for (const journey of journeys) {
  test(`two clicks on any button do once what it says: ${journey.name}`, async ({ seat: { page, seen } }) => {
    test.setTimeout(240_000);
    seen.forget();
    await begin(page, journey);
    await seen.settled();
    const all = await buttonsOf(page).evaluateAll((buttons) =>
      buttons.map((button) => button.getAttribute('aria-label') ?? button.textContent ?? ''),
    );
    const names = [...new Set(all)];
    test.info().annotations.push({ type: 'buttons', description: String(names.length) });
    for (const [index, name] of names.entries()) {
      await test.step(`${index + 1}: ${name}`, async () => {
        if (index > 0) await begin(page, journey);
        await seen.settled();
        await buttonsOf(page)
          .and(page.getByRole('button', { name: named(name) }))
          .first()
          .dblclick({ timeout: 5_000 });
        // What asks back is answered in the same haste.
        const answer = page.getByRole('dialog').getByRole('button', { disabled: false }).last();
        await seen.settled();
        if (await answer.isVisible()) {
          await answer.dblclick({ timeout: 5_000 }).catch(async (error) => {
            // The second of the two clicks beside it has closed it.
            if (await answer.isVisible()) throw error;
          });
        }
        await seen.settled();
        expect(await doubles(), name).toEqual([]);
        expect(seen.takeErrors(), name).toEqual([]);
      });
    }
  });
}

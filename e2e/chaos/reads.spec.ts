import { clearFaults, fault, reset } from '../emulator.ts';
import { type Call, forgetRequests, keyOf, recordedCalls, requests } from './calls.ts';
import { effects } from './effects.ts';
import { enter, type Journey, journeys, leave } from './journeys.ts';
import { expectFlawless, judge, retries } from './judge.ts';
import { test } from './session.ts';
import { isSilent } from './silent.ts';

test.beforeAll(() => reset());
test.afterEach(() => clearFaults());

// A call that an earlier journey makes as well is struck with one failure only: how failures are told apart has been seen there.
const seenBefore = new Set<string>();

for (const journey of journeys) {
  test.describe(journey.name, () => {
    for (const call of recordedCalls(journey.name)) {
      const known = seenBefore.has(keyOf(call));
      seenBefore.add(keyOf(call));
      for (const effect of effects) {
        if (effect.operation || (known && !effect.name.startsWith('500'))) continue;
        test(`${call.plane} ${call.method} ${call.name} › ${effect.name}`, async ({
          seat: { page, seen },
        }) => {
          await leave(page);
          seen.forget();
          await forgetRequests();
          await strike(call, effect.fault);
          await enter(page, journey);
          await seen.settled();
          // What another page had asked before, and this one does without this time, has not failed.
          const silent = isSilent(journey.name, call, effect) || !(await wasAsked(call));
          const wrong = await judge(page, seen, { effect, plane: call.plane, silent });
          await clearFaults();
          wrong.push(...(await recovers(page, journey, seen)));
          expectFlawless(wrong);
        });
      }
    }
  });
}

const wasAsked = async (call: Call): Promise<boolean> =>
  (await requests()).some(
    ({ method, path }) => method === call.method && new RegExp(call.path, 'i').test(path),
  );

const strike = ({ plane, method, path }: Call, effect: Readonly<Record<string, unknown>>) =>
  fault({ plane, method, path }, effect, 100_000);

/** Presses what the page offers until nothing is left to press, and sees whether all is there. */
async function recovers(
  page: Parameters<Journey['ready']>[0],
  journey: Journey,
  seen: { settled(): Promise<boolean>; takeErrors(): string[] },
): Promise<string[]> {
  for (let presses = 0; presses < 4; presses += 1) {
    const offered = page.getByRole('button', { name: retries });
    const signIn = page.getByRole('main').getByRole('button', { name: 'Sign in', exact: true });
    if (await signIn.first().isVisible()) await page.reload();
    else if (await offered.first().isVisible()) {
      // What stands at the failed part comes after what stands above the page.
      await offered
        .last()
        .click({ timeout: 2_000 })
        .catch(() => undefined);
    } else break;
    await seen.settled();
    const well = await journey.ready(page).then(
      () => true,
      () => false,
    );
    if (well) return seen.takeErrors();
  }
  const well = await journey.ready(page).then(
    () => true,
    () => false,
  );
  return well ? seen.takeErrors() : ['it does not recover by itself or by what it offers'];
}

import { clearFaults, fault, reset } from '../emulator.ts';
import { forgetRequests, recordedCalls, requests } from './calls.ts';
import { type Change, changes } from './changes.ts';
import { effects } from './effects.ts';
import { enter } from './journeys.ts';
import { expectFlawless, judge } from './judge.ts';
import { test } from './session.ts';
import { isSilent } from './silent.ts';

test.afterEach(() => clearFaults());

const isWrite = ({ method, plane }: { method: string; plane: string }) =>
  method !== 'GET' && (plane === 'kubernetes' || method !== 'POST');

for (const change of changes) {
  test.describe(change.name, () => {
    for (const call of recordedCalls(change.name)) {
      // Reads after a change are those of its page, which are struck where pages are read.
      const first = isWrite(call) || /validateLinker|listClusterUserCredential/.test(call.name);
      if (!first) continue;
      for (const effect of effects) {
        if (effect.operation && (call.plane !== 'arm' || /listCluster/.test(call.name))) continue;
        test(`${call.plane} ${call.method} ${call.name} › ${effect.name}`, async ({
          seat: { page, seen },
        }) => {
          await reset();
          await forgetRequests();
          await change.setUp?.();
          seen.forget();
          await enter(page, change);
          await change.prepare(page);
          await fault({ plane: call.plane, method: call.method, path: call.path }, effect.fault, 100_000);
          await change.commit(page);
          const silent = isSilent(change.name, call, effect);
          const wrong = await judge(page, seen, { effect, plane: call.plane, silent });
          await clearFaults();
          if (effect.name !== 'stuck operation') wrong.push(...(await goesOn(page, change)));
          wrong.push(...(await doubles()));
          expectFlawless(wrong);
        });
      }
    }
  });
}

/** What was typed is there, and pressing again, or just waiting, brings it to its end. */
async function goesOn(page: Parameters<Change['done']>[0], change: Change): Promise<string[]> {
  const done = () => change.done(page).then(always, never);
  if (change.intact) {
    const intact = await change.intact(page).then(always, never);
    if (!intact) return ['what was typed is gone'];
  }
  const dialogs = page.getByRole('dialog');
  const again = page
    .getByRole('button', { name: /^(Try again|Retry|Create again)$/ })
    .or(dialogs.getByRole('button', { name: /^(Delete|Install)$/ }))
    .or(page.getByRole('button', { name: /^(Restart|Validate)$/ }));
  for (let presses = 0; presses < 3; presses += 1) {
    await change.again?.(page).catch(never);
    if (await again.last().isVisible())
      await again
        .last()
        .click({ timeout: 2_000 })
        .catch(() => undefined);
    if (await done()) return [];
  }
  return ['trying again does not bring it to its end'];
}

const always = () => true;
const never = () => false;

/** Writes that succeeded more than once for one name: something was made twice. */
async function doubles(): Promise<string[]> {
  const made = new Map<string, number>();
  for (const { method, path, status, plane } of await requests()) {
    if (plane !== 'arm' || method !== 'PUT' || !/\/linkers\/[^/]+$/.test(path) || (status ?? 0) >= 300)
      continue;
    made.set(path, (made.get(path) ?? 0) + 1);
  }
  return [...made].filter(([, times]) => times > 2).map(([path, times]) => `${path} was put ${times} times`);
}

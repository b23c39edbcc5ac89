import { reset } from '../emulator.ts';
import { callsOf, forgetRequests, keepCalls, requests } from './calls.ts';
import { changes } from './changes.ts';
import { enter, journeys, leave } from './journeys.ts';
import { test } from './session.ts';

for (const journey of journeys) {
  test(`what is asked for: ${journey.name}`, async ({ seat: { page, seen } }) => {
    await leave(page);
    await reset();
    await forgetRequests();
    await enter(page, journey);
    await journey.ready(page);
    await seen.settled();
    keepCalls(journey.name, callsOf(await requests()));
  });
}

for (const change of changes) {
  test(`what is asked for: ${change.name}`, async ({ seat: { page, seen } }) => {
    await reset();
    await change.setUp?.();
    await enter(page, change);
    await change.prepare(page);
    await seen.settled();
    await forgetRequests();
    await change.commit(page);
    await change.done(page);
    keepCalls(change.name, callsOf(await requests()));
  });
}

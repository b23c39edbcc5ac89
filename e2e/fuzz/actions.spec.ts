import { readFileSync } from 'node:fs';
import { test } from '@playwright/test';
import fc from 'fast-check';
import { reset, token } from '../emulator.ts';
import { ports } from '../ports.ts';
import { ask, expectNoFlaws, flawsOf } from './expect-refusal.ts';
import { value, wellFormedRequest } from './malformed.ts';

const samples = 60;
const root = new URL('../..', import.meta.url).pathname;

/** What Next knows of the server actions: by id, where each comes from. */
const { node: actions } = JSON.parse(
  readFileSync(`${root}.next/server/server-reference-manifest.json`, 'utf8'),
) as { node: Record<string, { filename?: string; exportedName?: string; workers: Record<string, unknown> }> };

test.beforeAll(() => reset());

/** A request with some of its members spoiled. */
const spoiled = fc
  .dictionary(fc.constantFrom(...Object.keys(wellFormedRequest)), value, { maxKeys: 3 })
  .map((changes) => ({ ...wellFormedRequest, ...changes }));

const tokens = (owner: string) =>
  fc.oneof(
    { weight: 4, arbitrary: fc.constant({ arm: owner, kubernetes: 'x' }) },
    { weight: 1, arbitrary: fc.record({ arm: value, kubernetes: value }) },
    { weight: 1, arbitrary: value },
  );

for (const [id, { filename, exportedName, workers }] of Object.entries(actions)) {
  test(`${exportedName ?? filename ?? id}`, async () => {
    const page = Object.keys(workers)[0] ?? 'app/page';
    const path = page
      .replace(/^app/, '')
      .replace(/\/page$/, '')
      .replace(/\[(\w+)\]/g, 'x');
    const inputs = fc.sample(
      fc.oneof(
        { weight: 3, arbitrary: fc.tuple(tokens(await token()), fc.oneof(spoiled, spoiled, value)) },
        { weight: 1, arbitrary: fc.array(value, { maxLength: 3 }) },
      ),
      { numRuns: samples, seed: 11 },
    );
    const flaws: string[] = [];
    let reached = 0;
    for (const input of inputs) {
      const body = JSON.stringify(input);
      const answer = await ask(`http://127.0.0.1:${ports.portal}${path}`, {
        method: 'POST',
        headers: {
          'next-action': id,
          'content-type': 'text/plain;charset=UTF-8',
          accept: 'text/x-component',
        },
        body,
      });
      if (answer.body.includes('"ok":')) reached += 1;
      flaws.push(
        ...flawsOf(answer).map((flaw) => `${flaw}: ${body.slice(0, 300)} → ${answer.body.slice(0, 300)}`),
      );
    }
    test.info().annotations.push({ type: 'requests', description: String(inputs.length) });
    // A request that the action never saw proves nothing.
    if (reached === 0) flaws.push('no request reached the action');
    expectNoFlaws(flaws);
  });
}

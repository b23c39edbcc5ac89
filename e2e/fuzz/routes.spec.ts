import { globSync } from 'node:fs';
import { test } from '@playwright/test';
import fc from 'fast-check';
import { token } from '../emulator.ts';
import { ports } from '../ports.ts';
import { ask, expectNoFlaws, flawsOf } from './expect-refusal.ts';
import { text, wellFormed } from './malformed.ts';

const samples = 60;
const portal = `http://127.0.0.1:${ports.portal}`;

/** Addresses of the API, read from its folders: `/api/clusters/[subscriptionId]/…`. */
const routes = globSync('app/api/**/route.ts', { cwd: new URL('../..', import.meta.url).pathname })
  .map((file) => `/${file.replace(/^app\//, '').replace(/\/route\.ts$/, '')}`)
  .sort();

/** A part of an address that is as it should be, or not. */
const part = (name: string) =>
  fc.oneof({ weight: 2, arbitrary: fc.constant(wellFormed[name] ?? 'x') }, { weight: 1, arbitrary: text });

const query = fc.dictionary(fc.constantFrom(...Object.keys(wellFormed), '__proto__', '$filter'), text, {
  maxKeys: 4,
});

const headers = (owner: string) =>
  fc.record({
    authorization: fc.constantFrom(
      `Bearer ${owner}`,
      `Bearer ${owner}`,
      'Bearer x',
      'Bearer ',
      'Basic eDp5',
      '',
    ),
    'x-kubernetes-token': fc.constantFrom('x', '', 'a'.repeat(5_000)),
    'x-operation-url': fc.constantFrom(
      '',
      'x',
      'https://evil.example/',
      'file:///etc/passwd',
      'http://127.0.0.1:1/',
    ),
  });

const encoded = (given: string) => encodeURIComponent(given.toWellFormed());

for (const route of routes) {
  const names = [...route.matchAll(/\[(\w+)\]/g)].map(([, name]) => name ?? '');
  test(`GET ${route}`, async () => {
    const address = fc.record(Object.fromEntries(names.map((name) => [name, part(name)])));
    const requests = fc.sample(fc.record({ address, query, headers: headers(await token()) }), {
      numRuns: samples,
      seed: 7,
    });
    const flaws: string[] = [];
    for (const request of requests) {
      const path = route.replace(/\[(\w+)\]/g, (_, name) => encoded(request.address[name] ?? ''));
      const parameters = Object.entries(request.query).map(
        ([name, value]) => `${encoded(name)}=${encoded(value)}`,
      );
      const url = `${portal}${path}?${parameters.join('&')}`;
      const answer = await ask(url, { headers: request.headers });
      flaws.push(...flawsOf(answer).map((flaw) => `${flaw}: ${url.slice(0, 300)}`));
    }
    test.info().annotations.push({ type: 'requests', description: String(requests.length) });
    expectNoFlaws(flaws);
  });
}

test('methods that there are not, and bodies where none belongs', async () => {
  const flaws: string[] = [];
  let count = 0;
  for (const route of routes) {
    const path = route.replace(/\[(\w+)\]/g, (_, name) => encoded(wellFormed[name] ?? 'x'));
    for (const method of ['POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']) {
      count += 1;
      const answer = await ask(`${portal}${path}`, { method, body: method === 'OPTIONS' ? null : '{"a":[' });
      flaws.push(...flawsOf(answer).map((flaw) => `${flaw}: ${method} ${path}`));
      if (![204, 400, 405].includes(answer.status)) flaws.push(`${method} ${path}: ${answer.status}`);
    }
  }
  test.info().annotations.push({ type: 'requests', description: String(count) });
  expectNoFlaws(flaws);
});

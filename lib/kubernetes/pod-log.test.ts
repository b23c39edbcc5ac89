import { expect, test } from 'vitest';
import type { ClusterClient } from './cluster-client.ts';
import { readPodLog } from './pod-log.ts';

const answering = (text: string): ClusterClient => ({
  request: async () => ({ status: 200, text }),
  lines: async function* () {
    yield* text.split('\n');
  },
});

const read = (text: string) => readPodLog(answering(text), { namespace: 'shop', pod: 'orders' });

test('of a log with very long lines the newest are kept, and whole', async () => {
  const lines = Array.from({ length: 400 }, (_, index) => `${index} ${'x'.repeat(2000)}`);
  const kept = (await read(`${lines.join('\n')}\n`)).trimEnd().split('\n');
  expect(kept.length).toBeGreaterThan(100);
  expect(kept).toEqual(lines.slice(-kept.length));
});

test('of one line that is too long its end is kept', async () => {
  expect(await read(`${'x'.repeat(300_000)}end\n`)).toMatch(/^x{200000,}end\n$/);
});

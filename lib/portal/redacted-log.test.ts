import { expect, it } from 'vitest';
import { redactedLog } from './redacted-log.ts';

async function* log(lines: readonly string[]) {
  yield* lines;
}

it('sends every line of a long log, without secrets and without keys that go over several lines', async () => {
  const many = Array.from({ length: 100_000 }, (_, index) => `line ${index}`);
  const lines = [
    'AccountKey=abc123secret',
    '-----BEGIN PRIVATE KEY-----',
    'c2hvcnQ',
    '-----END PRIVATE KEY-----',
    ...many,
  ];
  const sent = (await new Response(await redactedLog(log(lines))).text()).split('\n');
  expect(sent.length).toBe(lines.length + 1);
  expect(sent.slice(0, 5)).toEqual([
    'AccountKey=[redacted]',
    '[redacted]',
    '[redacted]',
    '[redacted]',
    'line 0',
  ]);
  expect(sent.at(-2)).toBe('line 99999');
});

it('lets a refusal be told as one', async () => {
  async function* refused(): AsyncGenerator<string> {
    yield* [];
    throw new Error('forbidden');
  }
  await expect(redactedLog(refused())).rejects.toThrow('forbidden');
});

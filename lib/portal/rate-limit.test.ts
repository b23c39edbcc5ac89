import { expect, test } from 'vitest';
import { createRateLimit } from './rate-limit.ts';

const tooMany = expect.objectContaining({ code: 'TooManyRequests', status: 429, retryAfter: 1 });

test('an account that asks too much waits, and no other with it', () => {
  let now = 0;
  const limit = createRateLimit(60, () => now);
  for (let asked = 0; asked < 60; asked += 1) limit('a');
  expect(() => limit('a')).toThrow(tooMany);
  limit('b');
  now = 1_000;
  limit('a');
  expect(() => limit('a')).toThrow(tooMany);
  now = 120_000;
  for (let asked = 0; asked < 60; asked += 1) limit('a');
  expect(() => limit('a')).toThrow(tooMany);
});

test('without a limit nobody waits', () => {
  const limit = createRateLimit(0);
  for (let asked = 0; asked < 10_000; asked += 1) limit('a');
});

import { expect, test } from 'vitest';
import { duration } from './duration.ts';

test.each([
  [7_400, '0:07'],
  [750_000, '12:30'],
  [3_723_000, '1:02:03'],
  [-5, '0:00'],
])('%d ms is %s', (milliseconds, shown) => {
  expect(duration(milliseconds)).toBe(shown);
});

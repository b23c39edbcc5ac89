import { describe, expect, it } from 'vitest';
import { humanDuration } from './duration.ts';

const second = 1_000;
const minute = 60 * second;
const hour = 60 * minute;
const day = 24 * hour;

describe('an age', () => {
  it.each([
    [-5 * second, '<invalid>'],
    [-1, '0s'],
    [119 * second, '119s'],
    [2 * minute, '2m'],
    [5 * minute + 10 * second, '5m10s'],
    [179 * minute, '179m'],
    [3 * hour, '3h'],
    [7 * hour + 59 * minute, '7h59m'],
    [47 * hour, '47h'],
    [2 * day + 3 * hour, '2d3h'],
    [8 * day, '8d'],
    [729 * day, '729d'],
    [800 * day, '2y70d'],
    [3_650 * day, '10y'],
  ])('of %d ms reads %s', (milliseconds, expected) => {
    expect(humanDuration(milliseconds)).toBe(expected);
  });
});

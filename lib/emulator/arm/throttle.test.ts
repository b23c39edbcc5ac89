import { describe, expect, it } from 'vitest';
import { ArmError } from './arm-error.ts';
import { createThrottle } from './throttle.ts';

/** A throttle with a clock of its own. */
function throttleAt(strict: boolean) {
  let now = 0;
  const throttle = createThrottle(strict, () => now);
  return {
    ...throttle,
    pass(seconds: number) {
      now += seconds * 1_000;
    },
    /** Takes as many tokens as there are; gives their number and after how many seconds to come back. */
    exhaust(principal: string) {
      for (let taken = 0; ; taken += 1) {
        try {
          throttle.take('sub', principal, 'writes');
        } catch (error) {
          if (!(error instanceof ArmError) || taken > 10_000) throw error;
          expect([error.status, error.code]).toEqual([429, 'SubscriptionRequestsThrottled']);
          return { taken, retryAfter: Number(error.headers['retry-after']) };
        }
      }
    },
  };
}

describe('the buckets of Resource Manager', () => {
  it('hold 200 writes of each person, and ten more with every second', () => {
    const throttle = throttleAt(true);
    expect(throttle.take('sub', 'ada', 'writes')).toBe(199);
    expect(throttle.exhaust('ada')).toEqual({ taken: 199, retryAfter: 1 });
    expect(throttle.take('sub', 'bob', 'writes')).toBe(199);
    expect(throttle.take('sub', 'ada', 'reads')).toBe(249);
    throttle.pass(2);
    expect(throttle.exhaust('ada').taken).toBe(20);
  });

  it('count for the subscription only unless they are told to be strict', () => {
    const throttle = throttleAt(false);
    expect(throttle.exhaust('ada').taken).toBe(3_000);
    expect(throttle.exhaust('bob').taken).toBe(0);
  });

  it('stay empty for as long as they were drained', () => {
    const throttle = throttleAt(false);
    throttle.drain('sub', 'writes', 10);
    expect(throttle.exhaust('ada')).toEqual({ taken: 0, retryAfter: 10 });
    throttle.pass(10);
    expect(throttle.take('sub', 'ada', 'writes')).toBeGreaterThan(0);
  });
});

import { describe, expect, it } from 'vitest';
import { ArmError } from './arm-error.ts';
import { requestLimit } from './container-service/request-limits.ts';
import { createThrottle } from './throttle.ts';

const cluster =
  '/subscriptions/sub/resourceGroups/rg/providers/Microsoft.ContainerService/managedClusters/aks';
const write = { subscriptionId: 'sub', principalId: 'ada', kind: 'writes', path: cluster } as const;
const update = { ...write, limit: requestLimit('PUT', cluster) };

/** A throttle with a clock of its own. */
function throttleAt(strict: boolean) {
  let now = 0;
  const throttle = createThrottle(strict, () => now);
  return {
    ...throttle,
    pass(seconds: number) {
      now += seconds * 1_000;
    },
    /** Takes as many tokens as there are; gives their number, and how it is refused then. */
    exhaust(request: Parameters<typeof throttle.take>[0]) {
      for (let taken = 0; ; taken += 1) {
        try {
          throttle.take(request);
        } catch (error) {
          if (!(error instanceof ArmError) || taken > 10_000) throw error;
          expect(error.status).toBe(429);
          return { taken, code: error.code, retryAfter: Number(error.headers['retry-after']) };
        }
      }
    },
  };
}

describe('the buckets of Resource Manager', () => {
  it('hold 200 writes of each person, and ten more with every second', () => {
    const throttle = throttleAt(true);
    expect(throttle.take(write)).toBe(199);
    const refused = { taken: 199, code: 'SubscriptionRequestsThrottled', retryAfter: 1 };
    expect(throttle.exhaust(write)).toEqual(refused);
    expect(throttle.take({ ...write, principalId: 'bob' })).toBe(199);
    expect(throttle.take({ ...write, kind: 'reads' })).toBe(249);
    throttle.pass(2);
    expect(throttle.exhaust(write).taken).toBe(20);
  });

  it('hold fifteen times as much for a whole subscription', () => {
    const throttle = throttleAt(true);
    let taken = 0;
    for (let person = 0; person < 16; person += 1) {
      taken += throttle.exhaust({ ...write, principalId: String(person) }).taken;
    }
    expect(taken).toBe(3_000);
  });

  it('never empty unless they are told to be strict, but stay empty for as long as they were drained', () => {
    const throttle = throttleAt(false);
    for (let count = 0; count < 5_000; count += 1) throttle.take(write);
    throttle.drain('sub', 'writes', 10);
    expect(throttle.exhaust(write)).toMatchObject({ taken: 0, retryAfter: 10 });
    throttle.pass(10);
    expect(throttle.take(write)).toBeGreaterThan(0);
  });
});

describe('the buckets of the AKS provider', () => {
  it('hold 20 updates of a cluster, and one more with every minute, whoever asks', () => {
    const throttle = throttleAt(true);
    expect(throttle.exhaust(update)).toEqual({ taken: 20, code: 'Throttled', retryAfter: 60 });
    expect(throttle.exhaust({ ...update, principalId: 'bob' }).taken).toBe(0);
    expect(throttle.exhaust({ ...update, path: `${cluster}-2` }).taken).toBe(20);
    throttle.pass(60);
    expect(throttle.exhaust(update).taken).toBe(1);
  });

  it('differ by request', () => {
    const size = (method: string, path: string) => requestLimit(method, path).size;
    expect(size('GET', cluster)).toBe(60);
    expect(size('PUT', `${cluster}/agentPools/pool`)).toBe(20);
    expect(size('GET', '/subscriptions/sub/providers/Microsoft.ContainerService/managedClusters')).toBe(500);
    expect(size('POST', `${cluster}/listClusterUserCredential`)).toBe(60);
  });
});

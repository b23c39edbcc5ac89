import { ArmError } from './arm-error.ts';

export type RequestKind = 'reads' | 'writes' | 'deletes';

/** Token buckets of Resource Manager, for each subscription and principal: their size, and how fast they fill again. */
const buckets: Readonly<Record<RequestKind, { readonly size: number; readonly perSecond: number }>> = {
  reads: { size: 250, perSecond: 25 },
  writes: { size: 200, perSecond: 10 },
  deletes: { size: 200, perSecond: 10 },
};

/** What all principals of a subscription have together is that many times as much. */
const together = 15;

export interface Throttle {
  /**
   * Takes a token from the principal's bucket and from the subscription's.
   * @returns what is left in the principal's
   * @throws ArmError 429 with `Retry-After` in seconds when one of them is empty that counts
   */
  take(subscriptionId: string, principalId: string, kind: RequestKind): number;
  /** Empties a subscription's bucket so far that it stays empty for some seconds. */
  drain(subscriptionId: string, kind: RequestKind, seconds: number): void;
  reset(): void;
}

interface Bucket {
  level: number;
  at: number;
}

/**
 * Buckets are kept in memory: whoever starts the emulator again starts with full ones.
 * @param strict whether an empty bucket of one principal counts too. Tests ask much faster than people do, so that without
 * it only the subscription's does.
 */
export function createThrottle(strict: boolean, now: () => number = Date.now): Throttle {
  const levels = new Map<string, Bucket>();

  function bucketOf(key: string, kind: RequestKind, factor: number): Bucket {
    const { size, perSecond } = buckets[kind];
    const at = now();
    const known = levels.get(key);
    const level = known
      ? Math.min(size * factor, known.level + ((at - known.at) / 1_000) * perSecond * factor)
      : size * factor;
    const bucket = { level, at };
    levels.set(key, bucket);
    return bucket;
  }

  return {
    take(subscriptionId, principalId, kind) {
      const { perSecond } = buckets[kind];
      const own = bucketOf(`${subscriptionId} ${kind} ${principalId}`, kind, 1);
      const shared = bucketOf(`${subscriptionId} ${kind}`, kind, together);
      const wait = Math.max(
        strict ? (1 - own.level) / perSecond : 0,
        (1 - shared.level) / (perSecond * together),
      );
      if (wait > 0) throw tooManyRequests(subscriptionId, Math.ceil(wait));
      own.level = Math.max(0, own.level - 1);
      shared.level -= 1;
      return Math.floor(own.level);
    },
    drain(subscriptionId, kind, seconds) {
      const shared = bucketOf(`${subscriptionId} ${kind}`, kind, together);
      shared.level = 1 - seconds * buckets[kind].perSecond * together;
    },
    reset: () => levels.clear(),
  };
}

const tooManyRequests = (subscriptionId: string, seconds: number) =>
  new ArmError(
    429,
    'SubscriptionRequestsThrottled',
    `Number of requests for subscription '${subscriptionId}' and operation exceeded the backend storage limit. Please try again after '${seconds}' seconds.`,
    { 'retry-after': String(seconds), 'x-ms-failure-cause': 'gateway' },
  );

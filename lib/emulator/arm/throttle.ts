import { ArmError } from './arm-error.ts';
import { clusterRequestsThrottled, type RequestLimit } from './container-service/request-limits.ts';

export type RequestKind = 'reads' | 'writes' | 'deletes';

/** A token bucket: its size, and how fast it fills again. */
export interface BucketSize {
  readonly size: number;
  readonly perSecond: number;
}

/** Token buckets of Resource Manager, for each subscription and principal. */
const principals: Readonly<Record<RequestKind, BucketSize>> = {
  reads: { size: 250, perSecond: 25 },
  writes: { size: 200, perSecond: 10 },
  deletes: { size: 200, perSecond: 10 },
};

/** What all principals of a subscription have together is that many times as much. */
const together = 15;

/** A request, as far as it is counted. */
export interface CountedRequest {
  readonly subscriptionId: string;
  readonly principalId: string;
  readonly kind: RequestKind;
  readonly path: string;
  /** What its provider counts beside Resource Manager. */
  readonly limit?: RequestLimit | undefined;
}

export interface Throttle {
  /**
   * Takes a token from every bucket that counts the request.
   * @returns what is left in the principal's
   * @throws ArmError 429 with `Retry-After` in seconds when one of them is empty; nothing is taken then
   */
  take(request: CountedRequest): number;
  /** Empties a subscription's bucket so far that it stays empty for some seconds. */
  drain(subscriptionId: string, kind: RequestKind, seconds: number): void;
  reset(): void;
}

interface Bucket extends BucketSize {
  readonly key: string;
  readonly level: number;
  readonly refuse: (seconds: number) => ArmError;
}

/**
 * Buckets are kept in memory: whoever starts the emulator again starts with full ones.
 * @param strict whether they empty. Tests ask much faster than people do, so that without it only a bucket that was drained on
 * purpose refuses anybody.
 */
export function createThrottle(strict: boolean, now: () => number = Date.now): Throttle {
  const levels = new Map<string, { level: number; at: number }>();

  function bucket(key: string, { size, perSecond }: BucketSize, refuse: Bucket['refuse']): Bucket {
    const known = levels.get(key);
    const level = known ? Math.min(size, known.level + ((now() - known.at) / 1_000) * perSecond) : size;
    return { key, level, size, perSecond, refuse };
  }

  function shared(subscriptionId: string, kind: RequestKind): Bucket {
    const { size, perSecond } = principals[kind];
    const all = { size: size * together, perSecond: perSecond * together };
    return bucket(`${subscriptionId} ${kind}`, all, (seconds) => tooManyRequests(subscriptionId, seconds));
  }

  return {
    take({ subscriptionId, principalId, kind, path, limit }) {
      const own = bucket(`${subscriptionId} ${kind} ${principalId}`, principals[kind], (seconds) =>
        tooManyRequests(subscriptionId, seconds),
      );
      const counting = [shared(subscriptionId, kind), own];
      if (limit) {
        const scope = limit.per === 'path' ? path.toLowerCase() : subscriptionId;
        counting.push(
          bucket(`${limit.handler} ${scope}`, limit, (seconds) =>
            clusterRequestsThrottled(subscriptionId, limit, seconds),
          ),
        );
      }
      for (const { level, perSecond, refuse } of counting) {
        if (level < 1) throw refuse(Math.ceil((1 - level) / perSecond));
      }
      if (strict) for (const { key, level } of counting) levels.set(key, { level: level - 1, at: now() });
      return Math.floor(own.level) - (strict ? 1 : 0);
    },
    drain(subscriptionId, kind, seconds) {
      const { key, perSecond } = shared(subscriptionId, kind);
      levels.set(key, { level: 1 - seconds * perSecond, at: now() });
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

import { createHash } from 'node:crypto';
import { AzureError } from '#lib/azure/azure-error.ts';
import { worded } from '#lib/failures/words.ts';

const minuteMs = 60_000;
/** More accounts than one process serves at a time; the ones that were quiet longest are forgotten. */
const mostAccounts = 10_000;

/**
 * Lets each account make so many requests a minute. It is known by a hash of its token: what stands in a token that nobody has checked
 * here could be anybody's name, and nobody can be locked out by it.
 * @param perMinute 0 for no limit
 * @param now the time in milliseconds
 */
export function createRateLimit(perMinute: number, now: () => number = Date.now) {
  const accounts = new Map<string, { left: number; at: number }>();
  /** @throws AzureError 429 when the account has used up what it has; it gets more as time goes on */
  return (token: string): void => {
    if (perMinute === 0) return;
    const key = createHash('sha256').update(token).digest('base64');
    const time = now();
    const known = accounts.get(key) ?? { left: perMinute, at: time };
    const left = Math.min(perMinute, known.left + ((time - known.at) / minuteMs) * perMinute);
    // Written anew, so that the first in the map is the one that was quiet longest.
    accounts.delete(key);
    accounts.set(key, { left: Math.max(0, left - 1), at: time });
    for (const oldest of accounts.keys()) {
      if (accounts.size <= mostAccounts) break;
      accounts.delete(oldest);
    }
    if (left >= 1) return;
    const seconds = Math.ceil(((1 - left) * minuteMs) / perMinute / 1000);
    throw new AzureError({
      code: 'TooManyRequests',
      ...worded('tooManyRequests', { perMinute, seconds }),
      status: 429,
      attempted: 'ask the portal',
      retryAfter: seconds,
    });
  };
}

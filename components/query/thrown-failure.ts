import { failureOf } from '#lib/failures/failure.ts';
import { andThen, worded } from '#lib/failures/words.ts';
import type { ActionFailure } from '#lib/portal/act.ts';
import { PortalError } from './portal-error.ts';

/**
 * What was thrown on the way to an answer, as a failure that can be shown. A server action rejects with a TypeError where the portal
 * was not reached, and with an error without words of its own where the portal's code failed.
 */
export function thrownFailure(error: unknown, attempted: string): ActionFailure {
  if (error instanceof PortalError) {
    return { ...failureOf(error), status: error.status, attempted: error.attempted ?? attempted };
  }
  if (error instanceof TypeError) {
    const words = andThen(worded('unreachable'), worded('changeUnknown'));
    return { code: 'Unreachable', ...words, status: 0, attempted };
  }
  console.error(error);
  const words =
    error instanceof Error && 'digest' in error
      ? worded('portalFailed', { reference: String(error.digest) })
      : worded('pageFailed');
  return { code: 'PortalFailed', ...words, status: 500, attempted };
}

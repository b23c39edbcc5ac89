import type { ActionFailure } from '#lib/portal/act.ts';
import { PortalError } from './portal-error.ts';

/**
 * What was thrown on the way to an answer, as a failure that can be shown. A server action rejects with a TypeError where the portal
 * was not reached, and with an error without words of its own where the portal's code failed.
 */
export function failureOf(error: unknown, attempted: string): ActionFailure {
  if (error instanceof PortalError) {
    const { code, message, status, correlationId } = error;
    return { code, message, status, attempted: error.attempted ?? attempted, correlationId };
  }
  if (error instanceof TypeError) {
    const message = 'The portal cannot be reached. It is not known whether the change was made.';
    return { code: 'Unreachable', message, status: 0, attempted };
  }
  console.error(error);
  const digest = error instanceof Error && 'digest' in error ? ` (${String(error.digest)})` : '';
  return {
    code: 'PortalFailed',
    message: `The portal itself has failed${digest}. Reload the page if it does so again.`,
    status: 500,
    attempted,
  };
}

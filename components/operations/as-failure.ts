import { PortalError } from '#components/query/portal-error.ts';
import type { OperationFailure } from './operations-provider.tsx';

/** What the portal's API refused, as a failure of the operation that needed it. Anything else is a bug, and is thrown on. */
export function asFailure(error: unknown): OperationFailure {
  if (!(error instanceof PortalError)) throw error;
  const { code, message, status, attempted = '' } = error;
  return { code, message, status, attempted };
}

'use client';

import { isAllowed } from '#lib/connections/permissions.ts';
import { grantsAnswer } from '#lib/portal/answers.ts';
import { useApi } from './use-api.ts';

/**
 * What the signed-in user may do at a scope.
 * @returns a test for an ARM action; while the answer is not there, nothing is refused, since Azure decides in the end
 */
export function usePermissions(scope: string): (action: string) => boolean {
  const { data } = useApi(`/api/permissions?${new URLSearchParams({ scope })}`, grantsAnswer);
  return (action) => data === undefined || isAllowed(data.grants, action);
}

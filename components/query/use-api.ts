'use client';

import { type QueryKey, type UseQueryResult, useQuery, useQueryClient } from '@tanstack/react-query';
import type { ZodType } from 'zod';
import { useAccessTokens } from '#components/sign-in/use-access-tokens.ts';
import { useAccount } from '#components/sign-in/use-account.ts';
import { fetchApi } from './fetch-api.ts';
import type { PortalError } from './portal-error.ts';

/** Key of what one account reads at a path in one directory: nothing is ever shown to another. */
export const apiQueryKey = (scope: string, path: string): QueryKey => [
  'api',
  scope,
  ...path.split('/').slice(2),
];

export interface ApiOptions<T> {
  readonly enabled?: boolean;
  readonly staleTime?: number;
  /** Reads again every so many milliseconds, or not at all, depending on what was read last. */
  readonly refetchInterval?: (data: T | undefined) => number | false;
  /** Also sends the token for the cluster's own API, for answers that the portal reads there. */
  readonly kubernetes?: boolean;
}

/**
 * Reads from the portal's API as the signed-in account: cached by path, aborted when nobody looks any more.
 * @param path `/api/clusters/…`; undefined while it is not known yet
 */
export function useApi<T>(
  path: string | undefined,
  schema: ZodType<T>,
  { kubernetes = false, refetchInterval = () => false, ...options }: ApiOptions<T> = {},
): UseQueryResult<T, PortalError> {
  const { scope } = useAccount();
  const reading = useReading();
  return useQuery<T, PortalError>({
    ...options,
    ...reading(path ?? '', schema, kubernetes),
    refetchInterval: ({ state }) => refetchInterval(state.data),
    enabled: path !== undefined && scope !== '' && (options.enabled ?? true),
  });
}

/**
 * Reads what a page will need as soon as somebody is about to go there; what was read lately is not read again.
 * @returns for the event that gives it away: a path of the portal's API and the schema of its answer
 */
export function useReadAhead(): <T>(path: string, schema: ZodType<T>) => void {
  const { scope } = useAccount();
  const reading = useReading();
  const queries = useQueryClient();
  return (path, schema) => {
    // A failure stays with the query: the page that needs it says so.
    if (scope !== '') void queries.prefetchQuery(reading(path, schema, false));
  };
}

/** How a path is read as the signed-in account, and under which key it is kept. */
function useReading() {
  const { scope } = useAccount();
  const tokens = useAccessTokens();
  return <T>(path: string, schema: ZodType<T>, kubernetes: boolean) => ({
    queryKey: apiQueryKey(scope, path),
    queryFn: async ({ signal }: { signal: AbortSignal }): Promise<T> => {
      const token = await tokens.arm();
      const headers = kubernetes ? { 'x-kubernetes-token': await tokens.kubernetes() } : {};
      return fetchApi({ path, schema, token, signal, headers });
    },
  });
}

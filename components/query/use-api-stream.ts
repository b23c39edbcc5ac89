'use client';

import { type UseQueryResult, useQuery, useQueryClient } from '@tanstack/react-query';
import type { ZodType } from 'zod';
import { useAccessTokens } from '#components/sign-in/use-access-tokens.ts';
import { useAccount } from '#components/sign-in/use-account.ts';
import { fetchLines } from './fetch-lines.ts';
import type { PortalError } from './portal-error.ts';
import { apiQueryKey } from './use-api.ts';

/**
 * How long after its first line a list is shown that is not whole by then: one that is whole sooner does not move under the eyes.
 * To look through a long list costs more the longer it is, so from then on each time is twice as far off as the last one.
 */
const firstShownAfterMs = 400;

/**
 * Reads an answer that comes in lines. The first time, what has come is shown while the rest is on its way; when it is read again,
 * the old stays until the new is whole.
 * @param collect makes the collector of one answer: it takes lines and gives what they amount to
 */
export function useApiStream<Line, State>(
  path: string,
  schema: ZodType<Line>,
  collect: () => { add(line: Line): void; state(): State },
): UseQueryResult<State, PortalError> {
  const { scope } = useAccount();
  const tokens = useAccessTokens();
  const queries = useQueryClient();
  const queryKey = apiQueryKey(scope, path);
  return useQuery<State, PortalError>({
    queryKey,
    enabled: scope !== '',
    // What can be kept up to date by a watch is not read again because time has passed.
    staleTime: Number.POSITIVE_INFINITY,
    // Tens of thousands of rows: comparing them one by one costs more than drawing them.
    structuralSharing: false,
    queryFn: async ({ signal }) => {
      const token = await tokens.arm();
      const headers = { 'x-kubernetes-token': await tokens.kubernetes() };
      const first = queries.getQueryData(queryKey) === undefined;
      const collector = collect();
      let shownAt: number | undefined;
      let next = firstShownAfterMs;
      for await (const line of fetchLines({ path, schema, token, signal, headers })) {
        collector.add(line);
        const now = performance.now();
        shownAt ??= now;
        if (!first || now - shownAt < next) continue;
        shownAt = now;
        next *= 2;
        queries.setQueryData(queryKey, collector.state());
      }
      return collector.state();
    },
  });
}

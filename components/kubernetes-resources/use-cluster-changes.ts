'use client';

import { useQuery, useQueryClient } from '@tanstack/react-query';
import { apiQueryKey } from '#components/query/use-api.ts';
import { useAccessTokens } from '#components/sign-in/use-access-tokens.ts';
import { useAccount } from '#components/sign-in/use-account.ts';
import { followChanges } from './follow-changes.ts';
import { applyChanges, type Listed } from './listed-resources.ts';
import type { LiveState } from './live-state.ts';

/**
 * Keeps a list that has been read up to date for as long as somebody looks at it. All views of a cluster share one watch; a list
 * that is read anew begins a new one from its own versions.
 * @param path of the list
 */
export function useClusterChanges(path: string, listed: Listed | undefined): LiveState {
  const { scope } = useAccount();
  const tokens = useAccessTokens();
  const queries = useQueryClient();
  const listKey = apiQueryKey(scope, path);
  const watchKey = [...listKey, 'changes', listed?.reading];
  const { data } = useQuery<LiveState>({
    queryKey: watchKey,
    enabled: scope !== '' && Object.keys(listed?.versions ?? {}).length > 0,
    gcTime: 0,
    // Whoever comes finds a running watch, or begins one.
    staleTime: 0,
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
    queryFn: ({ signal }) =>
      followChanges({
        path: `${path}/changes`,
        signal,
        versions: () => queries.getQueryData<Listed>(listKey)?.versions ?? {},
        tokens,
        onState: (state) => queries.setQueryData(watchKey, state),
        onChanges: (lines) =>
          queries.setQueryData<Listed>(listKey, (before) => before && applyChanges(before, lines)),
        onExpired: () => void queries.invalidateQueries({ queryKey: listKey, exact: true }),
      }),
  });
  return data ?? { state: 'reading' };
}

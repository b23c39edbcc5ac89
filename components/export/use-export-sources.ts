'use client';

import { useQueries } from '@tanstack/react-query';
import { fetchApi } from '#components/query/fetch-api.ts';
import type { PortalError } from '#components/query/portal-error.ts';
import { apiQueryKey } from '#components/query/use-api.ts';
import { useAccessTokens } from '#components/sign-in/use-access-tokens.ts';
import { useAccount } from '#components/sign-in/use-account.ts';
import { type ExportSource, exportSourceSchema } from '#lib/connections/exports/export-source.ts';
import { clusterApi } from '#lib/portal/cluster-api.ts';

/** Connections as Azure keeps them, one request each; those that fail are named, the others are exported all the same. */
export function useExportSources(clusterId: string, names: readonly string[]) {
  const { scope } = useAccount();
  const tokens = useAccessTokens();
  return useQueries({
    queries: names.map((name) => {
      const path = clusterApi(clusterId, 'connections', name, 'export');
      return {
        queryKey: apiQueryKey(scope, path),
        enabled: scope !== '',
        queryFn: async ({ signal }: { signal: AbortSignal }) =>
          fetchApi({ path, schema: exportSourceSchema, token: await tokens.arm(), signal }),
      };
    }),
    combine: (results) => ({
      sources: results.flatMap(({ data }): ExportSource[] => (data ? [data] : [])),
      errors: results.flatMap(({ error }): PortalError[] => (error ? [error] : [])),
      pending: results.some(({ isPending }) => isPending),
    }),
  });
}

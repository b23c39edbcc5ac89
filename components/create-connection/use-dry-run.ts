'use client';

import { type UseQueryResult, useQuery } from '@tanstack/react-query';
import type { z } from 'zod';
import { awaitOperation, operationError } from '#components/operations/await-operation.ts';
import { fetchApi } from '#components/query/fetch-api.ts';
import { PortalError } from '#components/query/portal-error.ts';
import { useAct } from '#components/query/use-act.ts';
import { useAccessTokens } from '#components/sign-in/use-access-tokens.ts';
import { withoutSecrets } from '#lib/connections/draft.ts';
import { dryRunAnswer } from '#lib/portal/answers.ts';
import { clusterApi } from '#lib/portal/cluster-api.ts';
import { useWizardActions } from './wizard-actions.tsx';
import { useWizard } from './wizard-context.tsx';

/** A dry run is over in seconds; the plan is there without it. */
const longestMs = 3 * 60_000;

/** What Azure's own dry run of the draft says; asked once for each state of the draft. */
export function useDryRun(enabled: boolean): UseQueryResult<z.infer<typeof dryRunAnswer> | null> {
  const { clusterId, draft } = useWizard();
  const { previewConnection } = useWizardActions();
  const act = useAct();
  const { arm } = useAccessTokens();
  return useQuery({
    // Secrets have no place in a key, which outlives the page it was made for.
    queryKey: ['dry-run', clusterId, withoutSecrets(draft)],
    enabled,
    retry: false,
    staleTime: 0,
    async queryFn() {
      const started = await act(previewConnection, { clusterId, draft: withoutSecrets(draft) });
      if (!started.ok) throw new PortalError(started.error);
      if (!started.value) return null;
      const { name, operation } = started.value;
      if (operation) {
        const status = await awaitOperation(operation.url, arm, Date.now(), {
          forgives: 1,
          longestMs,
        });
        if (status.outcome === 'failed')
          throw new PortalError({ ...operationError(status), status: 200, attempted: 'dry run' });
      }
      const path = clusterApi(clusterId, 'dry-runs', name);
      return fetchApi({ path, schema: dryRunAnswer, token: await arm() });
    },
  });
}

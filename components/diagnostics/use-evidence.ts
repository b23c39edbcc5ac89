'use client';

import { useApi } from '#components/query/use-api.ts';
import { evidenceSchema } from '#lib/connections/diagnosis/evidence.ts';
import { clusterApi } from '#lib/portal/cluster-api.ts';

/** Everything that a diagnosis of a cluster needs, read anew whenever the page is opened. */
export const useEvidence = (clusterId: string, refetchMs: number | false = false) =>
  useApi(clusterApi(clusterId, 'evidence'), evidenceSchema, {
    kubernetes: true,
    staleTime: 0,
    refetchInterval: () => refetchMs,
  });

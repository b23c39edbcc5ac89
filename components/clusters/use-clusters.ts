'use client';

import { z } from 'zod';
import { useApi } from '#components/query/use-api.ts';
import { failureSchema } from '#lib/failures/failure.ts';

const clustersAnswer = z.object({
  clusters: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      subscriptionId: z.string(),
      subscriptionName: z.string(),
      resourceGroup: z.string(),
      location: z.string(),
      kubernetesVersion: z.string(),
      provisioningState: z.string(),
      powerState: z.string(),
      private: z.boolean(),
    }),
  ),
  /** Subscriptions that could not be read. */
  errors: z.array(failureSchema.extend({ subscription: z.string() })).default([]),
});

export type ClusterListItem = z.infer<typeof clustersAnswer>['clusters'][number];

/** Clusters of all subscriptions that the account can see. */
export const useClusters = (options?: { enabled: boolean }) =>
  useApi('/api/clusters', clustersAnswer, options);

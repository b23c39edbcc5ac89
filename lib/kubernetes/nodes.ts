import { z } from 'zod';
import type { ClusterClient } from './cluster-client.ts';
import { listResources } from './list-resources.ts';

const nodeSchema = z
  .object({
    metadata: z.object({ name: z.string(), labels: z.record(z.string(), z.string()).nullish() }),
    spec: z
      .object({
        unschedulable: z.boolean().nullish(),
        taints: z
          .array(z.object({ key: z.string(), value: z.string().nullish(), effect: z.string() }))
          .nullish(),
      })
      .nullish(),
    status: z
      .object({ conditions: z.array(z.object({ type: z.string(), status: z.string() })).nullish() })
      .nullish(),
  })
  .transform(({ metadata, spec, status }) => ({
    name: metadata.name,
    os: metadata.labels?.['kubernetes.io/os'] ?? 'linux',
    ready: (status?.conditions ?? []).some((one) => one.type === 'Ready' && one.status === 'True'),
    unschedulable: spec?.unschedulable ?? false,
    taints: (spec?.taints ?? []).map(({ key, value, effect }) => ({
      key,
      value: value ?? undefined,
      effect,
    })),
  }));

export type ClusterNode = z.infer<typeof nodeSchema>;

/** Nodes of a cluster, and what keeps pods from them. */
export const listNodes = (client: ClusterClient): Promise<ClusterNode[]> =>
  listResources(client, '/api/v1/nodes', nodeSchema, { most: 1_000 });

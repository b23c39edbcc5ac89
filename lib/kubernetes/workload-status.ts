import { z } from 'zod';
import type { ClusterClient } from './cluster-client.ts';
import { listResources } from './list-resources.ts';

const number = z.number().nullish();
const workloadSchema = z.object({
  metadata: z.object({ name: z.string(), creationTimestamp: z.string().nullish() }),
  spec: z.object({ replicas: number, completions: number }).nullish(),
  status: z
    .object({
      readyReplicas: number,
      succeeded: number,
      numberReady: number,
      desiredNumberScheduled: number,
    })
    .nullish(),
});

/** How far a workload is: of so many that it wants, so many are ready (for a Job: have succeeded). */
export interface WorkloadStatus {
  readonly kind: 'Deployment' | 'StatefulSet' | 'DaemonSet' | 'Job';
  readonly name: string;
  readonly ready: number;
  readonly desired: number;
  readonly createdAt: string | undefined;
}

const collections = {
  Deployment: 'apps/v1/namespaces/{namespace}/deployments',
  StatefulSet: 'apps/v1/namespaces/{namespace}/statefulsets',
  DaemonSet: 'apps/v1/namespaces/{namespace}/daemonsets',
  Job: 'batch/v1/namespaces/{namespace}/jobs',
} as const;

/** Workloads of a namespace. */
export async function listWorkloadStatus(
  client: ClusterClient,
  namespace: string,
): Promise<WorkloadStatus[]> {
  const kinds = ['Deployment', 'StatefulSet', 'DaemonSet', 'Job'] as const;
  const lists = await Promise.all(
    kinds.map(async (kind) => {
      const path = `/apis/${collections[kind].replace('{namespace}', encodeURIComponent(namespace))}`;
      const list = await listResources(client, path, workloadSchema);
      return list.map(({ metadata, spec, status }) => ({
        kind,
        name: metadata.name,
        ready: status?.readyReplicas ?? status?.numberReady ?? status?.succeeded ?? 0,
        desired: status?.desiredNumberScheduled ?? spec?.replicas ?? spec?.completions ?? 1,
        createdAt: metadata.creationTimestamp ?? undefined,
      }));
    }),
  );
  return lists.flat();
}

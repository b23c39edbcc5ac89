import { z } from 'zod';
import type { ClusterResource, WorkloadKind } from '#lib/connections/relations/cluster-resource.ts';
import { fromMeta, objectMeta } from './object-meta.ts';
import { podReferences, podTemplate } from './pod-template.ts';
import { objectReading, type ResourceReading } from './resource-reading.ts';

const count = z.number().nullish();

/** A workload of any kind but Pod: those keep their template in one of two places. */
const workloadSchema = z.object({
  metadata: objectMeta.extend({ generation: count }),
  spec: z.object({
    replicas: count,
    completions: count,
    suspend: z.boolean().nullish(),
    template: podTemplate.optional(),
    jobTemplate: z.object({ spec: z.object({ template: podTemplate }) }).optional(),
  }),
  status: z
    .object({
      readyReplicas: count,
      updatedReplicas: count,
      observedGeneration: count,
      desiredNumberScheduled: count,
      numberReady: count,
      succeeded: count,
      failed: count,
      active: z.union([z.number(), z.array(z.unknown())]).nullish(),
    })
    .nullish(),
});

type Workload = z.infer<typeof workloadSchema>;

/** Workloads of a kind, read in full, since only their templates tell which Secrets they use. */
export const workloadReading = (kind: WorkloadKind): ResourceReading =>
  objectReading(workloadSchema, (workload) => {
    const template = workload.spec.template ?? workload.spec.jobTemplate?.spec.template;
    return {
      ...fromMeta(kind, workload.metadata),
      ...stateOf(kind, workload),
      ...(template && { references: podReferences(template) }),
    };
  });

function stateOf(
  kind: WorkloadKind,
  { metadata, spec, status }: Workload,
): Pick<ClusterResource, 'state' | 'ready'> {
  if (kind === 'CronJob') return spec.suspend ? { state: 'Suspended' } : { state: 'Scheduled', ready: true };
  if (kind === 'Job') {
    if ((status?.succeeded ?? 0) >= (spec.completions ?? 1)) return { state: 'Complete', ready: true };
    return status?.failed ? { state: 'Failed', ready: false } : { state: 'Running' };
  }
  const want = kind === 'DaemonSet' ? (status?.desiredNumberScheduled ?? 0) : (spec.replicas ?? 1);
  const have = (kind === 'DaemonSet' ? status?.numberReady : status?.readyReplicas) ?? 0;
  // While a template is rolled out, pods of the one before still count as ready.
  const rolledOut =
    (status?.observedGeneration ?? 0) >= (metadata.generation ?? 0) &&
    (status?.updatedReplicas ?? want) >= want;
  return { state: `${have}/${want}`, ready: have >= want && rolledOut };
}

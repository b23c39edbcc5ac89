import { z } from 'zod';

/** Kinds of Kubernetes resources that Service Connector makes, or that use what it makes. */
export const resourceKinds = [
  'Secret',
  'ServiceAccount',
  'SecretProviderClass',
  'Deployment',
  'StatefulSet',
  'DaemonSet',
  'Job',
  'CronJob',
  'Pod',
] as const;
export type ResourceKind = (typeof resourceKinds)[number];

/** Kinds that run containers of a template of their own. */
export const workloadKinds = ['Deployment', 'StatefulSet', 'DaemonSet', 'Job', 'CronJob', 'Pod'] as const;
export type WorkloadKind = (typeof workloadKinds)[number];

export const isWorkload = (kind: ResourceKind): kind is WorkloadKind =>
  workloadKinds.some((workload) => workload === kind);

/** What a pod template asks of other resources in its namespace. */
export const podReferencesSchema = z.object({
  secrets: z.array(
    z.object({
      name: z.string(),
      /** Absent where all keys are taken. */
      key: z.string().optional(),
      optional: z.boolean(),
      how: z.enum(['environment', 'variable', 'volume', 'image']),
      container: z.string().optional(),
    }),
  ),
  serviceAccount: z.string(),
  /** Whether the pods carry `azure.workload.identity/use: "true"`. */
  workloadIdentity: z.boolean(),
  secretProviderClasses: z.array(z.string()),
});

export type PodReferences = Readonly<z.infer<typeof podReferencesSchema>>;

/** A Kubernetes resource as lists show it. Nothing in it is a value of a Secret. */
export const clusterResourceSchema = z.object({
  kind: z.enum(resourceKinds),
  namespace: z.string(),
  name: z.string(),
  createdAt: z.string().optional(),
  /** It is going: something still holds it. */
  deleting: z.boolean().optional(),
  /** What keeps it in being: the Deployment of a pod, the CronJob of a job. */
  controller: z.object({ kind: z.string(), name: z.string() }).optional(),
  /** Who wrote it last, and when, by the cluster's own record. */
  lastWriter: z.object({ manager: z.string(), at: z.string().optional() }).optional(),
  /** Keys of a Secret, with who wrote each last. */
  keys: z.array(z.object({ key: z.string(), manager: z.string(), at: z.string().optional() })).optional(),
  /** Annotations and labels of workload identity, Helm's, and the portal's own; no others. */
  marks: z.record(z.string(), z.string()).optional(),
  /** In the cluster's own words: `Running`, `2/2`. */
  state: z.string().optional(),
  ready: z.boolean().optional(),
  /** Unknown for a pod that was not read in full. */
  references: podReferencesSchema.optional(),
  /** Key Vault of a SecretProviderClass. */
  vault: z.string().optional(),
});

export type ClusterResource = Readonly<z.infer<typeof clusterResourceSchema>>;

/** What names a resource within its cluster. */
export type ResourceRef = Pick<ClusterResource, 'kind' | 'namespace' | 'name'>;

/** `kind/namespace/name`. */
export const resourceKey = ({ kind, namespace, name }: ResourceRef): string => `${kind}/${namespace}/${name}`;

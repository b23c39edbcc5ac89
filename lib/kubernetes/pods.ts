import { z } from 'zod';
import type { ClusterClient } from './cluster-client.ts';
import { listResources } from './list-resources.ts';

const secretRef = z.object({ name: z.string().nullish() }).nullish();
const stateSchema = z
  .object({
    waiting: z.object({ reason: z.string().nullish(), message: z.string().nullish() }).nullish(),
    terminated: z
      .object({ reason: z.string().nullish(), message: z.string().nullish(), exitCode: z.number().nullish() })
      .nullish(),
  })
  .nullish();
const containerSchema = z.object({
  name: z.string(),
  envFrom: z.array(z.object({ secretRef })).nullish(),
  env: z
    .array(
      z.object({
        name: z.string(),
        valueFrom: z.object({ secretKeyRef: secretRef }).nullish(),
      }),
    )
    .nullish(),
});
const podSchema = z.object({
  metadata: z.object({
    name: z.string(),
    namespace: z.string(),
    creationTimestamp: z.string().nullish(),
    labels: z.record(z.string(), z.string()).nullish(),
    ownerReferences: z.array(z.object({ kind: z.string(), name: z.string() })).nullish(),
  }),
  spec: z.object({
    serviceAccountName: z.string().nullish(),
    nodeSelector: z.record(z.string(), z.string()).nullish(),
    containers: z.array(containerSchema),
    volumes: z
      .array(
        z.object({
          secret: z.object({ secretName: z.string().nullish() }).nullish(),
          csi: z
            .object({
              driver: z.string(),
              volumeAttributes: z.record(z.string(), z.string()).nullish(),
            })
            .nullish(),
        }),
      )
      .nullish(),
  }),
  status: z
    .object({
      phase: z.string().nullish(),
      conditions: z
        .array(
          z.object({
            type: z.string(),
            status: z.string(),
            reason: z.string().nullish(),
            message: z.string().nullish(),
          }),
        )
        .nullish(),
      containerStatuses: z
        .array(
          z.object({
            name: z.string(),
            restartCount: z.number().nullish(),
            state: stateSchema,
            lastState: stateSchema,
          }),
        )
        .nullish(),
    })
    .nullish(),
});

type RawPod = z.infer<typeof podSchema>;

/** What is going on with a pod: never its environment, only where it comes from. */
export interface Pod {
  readonly name: string;
  readonly namespace: string;
  readonly phase: string;
  readonly ready: boolean;
  readonly serviceAccount: string;
  readonly labels: Record<string, string>;
  readonly containers: string[];
  /** SecretProviderClasses that its CSI volumes name. */
  readonly providerClasses: string[];
  readonly nodeSelector: Record<string, string> | undefined;
  /** Secrets that it reads, as environment or as files. */
  readonly secrets: string[];
  /** Whether the workload-identity webhook has put its token into it. */
  readonly tokenInjected: boolean;
  readonly owner: { kind: string; name: string } | undefined;
  readonly troubles: { reason: string; message: string }[];
  readonly restarts: number;
  readonly createdAt: string | undefined;
}

/** Pods of a namespace. */
export async function listPods(client: ClusterClient, namespace: string): Promise<Pod[]> {
  const path = `/api/v1/namespaces/${encodeURIComponent(namespace)}/pods`;
  return (await listResources(client, path, podSchema, { most: 2_000 })).map(toPod);
}

function toPod({ metadata, spec, status }: RawPod): Pod {
  const volumes = spec.volumes ?? [];
  const containers = status?.containerStatuses ?? [];
  return {
    name: metadata.name,
    namespace: metadata.namespace,
    phase: status?.phase ?? 'Unknown',
    ready: (status?.conditions ?? []).some((one) => one.type === 'Ready' && one.status === 'True'),
    serviceAccount: spec.serviceAccountName ?? 'default',
    labels: metadata.labels ?? {},
    nodeSelector: spec.nodeSelector ?? undefined,
    containers: spec.containers.map(({ name }) => name),
    providerClasses: volumes.flatMap(({ csi }) =>
      csi?.driver === 'secrets-store.csi.k8s.io' ? (csi.volumeAttributes?.secretProviderClass ?? []) : [],
    ),
    secrets: secretsOf(spec),
    tokenInjected: spec.containers.some(({ env }) =>
      env?.some(({ name }) => name === 'AZURE_FEDERATED_TOKEN_FILE'),
    ),
    owner: ownerOf(metadata),
    troubles: troublesOf(status),
    restarts: containers.reduce((sum, { restartCount }) => sum + (restartCount ?? 0), 0),
    createdAt: metadata.creationTimestamp ?? undefined,
  };
}

function secretsOf({ containers, volumes }: RawPod['spec']): string[] {
  const names = [
    ...containers.flatMap(({ envFrom, env }) => [
      ...(envFrom ?? []).map(({ secretRef: from }) => from?.name),
      ...(env ?? []).map(({ valueFrom }) => valueFrom?.secretKeyRef?.name),
    ]),
    ...(volumes ?? []).map(({ secret }) => secret?.secretName),
  ];
  return [...new Set(names.flatMap((name) => name ?? []))];
}

/** A Deployment stands above the ReplicaSet that owns the pod; the ReplicaSet's name is its own plus a hash. */
function ownerOf({ ownerReferences, labels }: RawPod['metadata']): Pod['owner'] {
  const [owner] = ownerReferences ?? [];
  const hash = labels?.['pod-template-hash'];
  if (owner?.kind === 'ReplicaSet' && hash && owner.name.endsWith(`-${hash}`)) {
    return { kind: 'Deployment', name: owner.name.slice(0, -hash.length - 1) };
  }
  return owner;
}

const beginning = ['ContainerCreating', 'PodInitializing'];

function troublesOf(status: RawPod['status']): Pod['troubles'] {
  const unschedulable = (status?.conditions ?? []).filter(({ reason }) => reason === 'Unschedulable');
  const waiting = (status?.containerStatuses ?? []).flatMap(({ state, lastState }) => {
    const ended = state?.terminated ?? lastState?.terminated;
    return [
      ...(state?.waiting?.reason && !beginning.includes(state.waiting.reason) ? [state.waiting] : []),
      ...(ended?.exitCode
        ? [{ reason: ended.reason, message: ended.message ?? `exit code ${ended.exitCode}` }]
        : []),
    ];
  });
  return [...unschedulable, ...waiting].map(({ reason, message }) => ({
    reason: reason ?? 'Unknown',
    message: message ?? '',
  }));
}

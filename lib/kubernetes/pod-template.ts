import { z } from 'zod';
import type { PodReferences } from '#lib/connections/relations/cluster-resource.ts';

const ref = z.object({ name: z.string().nullish(), optional: z.boolean().nullish() });
const container = z.object({
  name: z.string(),
  envFrom: z.array(z.object({ secretRef: ref.nullish() })).nullish(),
  // The value of a variable is not read: people put secrets there.
  env: z
    .array(
      z.object({
        name: z.string(),
        valueFrom: z.object({ secretKeyRef: ref.extend({ key: z.string() }).nullish() }).nullish(),
      }),
    )
    .nullish(),
});

const volume = z.object({
  secret: z
    .object({
      secretName: z.string().nullish(),
      optional: z.boolean().nullish(),
      items: z.array(z.object({ key: z.string() })).nullish(),
    })
    .nullish(),
  projected: z
    .object({
      sources: z
        .array(
          z.object({
            secret: ref.extend({ items: z.array(z.object({ key: z.string() })).nullish() }).nullish(),
          }),
        )
        .nullish(),
    })
    .nullish(),
  csi: z
    .object({ driver: z.string(), volumeAttributes: z.record(z.string(), z.string()).nullish() })
    .nullish(),
});

/** A pod's metadata and spec, alone or as a template, as far as they name other resources. */
export const podTemplate = z.object({
  metadata: z.object({ labels: z.record(z.string(), z.string()).nullish() }).nullish(),
  spec: z.object({
    serviceAccountName: z.string().nullish(),
    containers: z.array(container),
    initContainers: z.array(container).nullish(),
    volumes: z.array(volume).nullish(),
    imagePullSecrets: z.array(ref).nullish(),
  }),
});

type Reference = PodReferences['secrets'][number];

/** What a pod takes from other resources of its namespace. */
export function podReferences({ metadata, spec }: z.infer<typeof podTemplate>): PodReferences {
  const volumes = spec.volumes ?? [];
  return {
    secrets: [
      ...[...(spec.initContainers ?? []), ...spec.containers].flatMap(containerSecrets),
      ...volumes.flatMap(volumeSecrets),
      ...(spec.imagePullSecrets ?? []).map(
        ({ name }): Reference => ({ name: name ?? '', optional: true, how: 'image' }),
      ),
    ],
    serviceAccount: spec.serviceAccountName ?? 'default',
    workloadIdentity: metadata?.labels?.['azure.workload.identity/use'] === 'true',
    secretProviderClasses: volumes.flatMap(({ csi }) => {
      const name = csi?.volumeAttributes?.secretProviderClass;
      return csi?.driver === 'secrets-store.csi.k8s.io' && name ? [name] : [];
    }),
  };
}

function containerSecrets({ name: owner, envFrom, env }: z.infer<typeof container>): Reference[] {
  return [
    ...(envFrom ?? []).flatMap(({ secretRef }): Reference[] =>
      secretRef?.name
        ? [
            {
              name: secretRef.name,
              optional: secretRef.optional === true,
              how: 'environment',
              container: owner,
            },
          ]
        : [],
    ),
    ...(env ?? []).flatMap(({ valueFrom }): Reference[] => {
      const from = valueFrom?.secretKeyRef;
      return from?.name
        ? [
            {
              name: from.name,
              key: from.key,
              optional: from.optional === true,
              how: 'variable',
              container: owner,
            },
          ]
        : [];
    }),
  ];
}

function volumeSecrets({ secret, projected }: z.infer<typeof volume>): Reference[] {
  const from = [
    ...(secret ? [{ ...secret, name: secret.secretName }] : []),
    ...(projected?.sources ?? []).flatMap((source) => (source.secret ? [source.secret] : [])),
  ];
  return from.flatMap(({ name, optional, items }): Reference[] => {
    if (!name) return [];
    const whole = { name, optional: optional === true, how: 'volume' as const };
    return items?.length ? items.map(({ key }) => ({ ...whole, key })) : [whole];
  });
}

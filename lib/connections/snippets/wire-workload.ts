import { z } from 'zod';
import type { Connection } from '../connection.ts';
import { secretName, serviceAccountName } from '../names.ts';
import { providerClassName } from './snippet.ts';

const container = z.looseObject({
  envFrom: z.array(z.looseObject({ secretRef: z.looseObject({ name: z.string() }).optional() })).optional(),
  volumeMounts: z.array(z.looseObject({ name: z.string() })).optional(),
});

/** A pod template; what the portal does not know of it is kept. */
export const looseTemplate = z.looseObject({
  metadata: z.looseObject({ labels: z.record(z.string(), z.string()).optional() }).optional(),
  spec: z.looseObject({
    containers: z.array(container),
    volumes: z.array(z.looseObject({ name: z.string() })).optional(),
  }),
});

export type LooseTemplate = z.infer<typeof looseTemplate>;

/** The template without a connection's Secret in its environment; whom it runs as stays. */
export function unwireTemplate(template: LooseTemplate, { name }: Pick<Connection, 'name'>): LooseTemplate {
  const secret = secretName(name);
  const containers = template.spec.containers.map((one) => ({
    ...one,
    envFrom: one.envFrom?.filter(({ secretRef }) => secretRef?.name !== secret),
  }));
  return { ...template, spec: { ...template.spec, containers } };
}

const volume = 'vault';

/**
 * A pod template that uses a connection: what is there stays, what the connection needs is added once.
 * @param template of a workload in the connection's namespace
 */
export function wireTemplate(template: LooseTemplate, connection: Connection): LooseTemplate {
  const { authType, clientId, name } = connection;
  const { spec } = template;
  const secret = secretName(name);
  const identity = authType === 'workloadIdentity' && clientId !== undefined;
  const csi = authType === 'csi';
  return {
    ...template,
    ...(identity && {
      metadata: {
        ...template.metadata,
        labels: { ...template.metadata?.labels, 'azure.workload.identity/use': 'true' },
      },
    }),
    spec: {
      ...spec,
      ...(identity && { serviceAccountName: serviceAccountName(clientId) }),
      containers: spec.containers.map((one) => ({
        ...one,
        envFrom: one.envFrom?.some(({ secretRef }) => secretRef?.name === secret)
          ? one.envFrom
          : [...(one.envFrom ?? []), { secretRef: { name: secret } }],
        ...(csi && {
          volumeMounts: [
            ...(one.volumeMounts ?? []).filter((mount) => mount.name !== volume),
            { name: volume, mountPath: '/mnt/vault', readOnly: true },
          ],
        }),
      })),
      ...(csi && {
        volumes: [
          ...(spec.volumes ?? []).filter((one) => one.name !== volume),
          {
            name: volume,
            csi: {
              driver: 'secrets-store.csi.k8s.io',
              readOnly: true,
              volumeAttributes: { secretProviderClass: providerClassName(connection) },
            },
          },
        ],
      }),
    },
  };
}

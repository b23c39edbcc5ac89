import type { KubernetesObject } from '@kubernetes/client-node';
import { releaseName, systemNamespace } from './release.ts';

/** What the operator is to write for a connection. */
export interface ConnectionManifest {
  readonly name: string;
  readonly namespace: string;
  readonly secret: { readonly name: string; readonly data: Readonly<Record<string, string>> };
  readonly serviceAccount?:
    | { readonly name: string; readonly clientId: string; readonly tenantId: string }
    | undefined;
}

/**
 * What Service Connector puts on its objects is not documented. Its extension is a Helm chart, and Helm marks whatever it
 * owns in this way, so these marks are the likeliest.
 */
export const helmLabels = { 'app.kubernetes.io/managed-by': 'Helm' };
export const helmAnnotations = {
  'meta.helm.sh/release-name': releaseName,
  'meta.helm.sh/release-namespace': systemNamespace,
};

/** An object ready to be sent: with its name, and whatever members its kind has. */
export interface NamedObject extends KubernetesObject {
  apiVersion: string;
  kind: string;
  metadata: {
    name: string;
    namespace?: string;
    labels?: Record<string, string>;
    annotations?: Record<string, string>;
  };
  [member: string]: unknown;
}

/** The Secret of a connection and, for workload identity, the ServiceAccount that stands for the managed identity. */
export function connectionObjects({ namespace, secret, serviceAccount }: ConnectionManifest): NamedObject[] {
  const data = Object.entries(secret.data).map(([key, value]) => [
    key,
    Buffer.from(value).toString('base64'),
  ]);
  const marks = { labels: helmLabels, annotations: helmAnnotations };
  const objects: NamedObject[] = [
    {
      apiVersion: 'v1',
      kind: 'Secret',
      metadata: { name: secret.name, namespace, ...marks },
      type: 'Opaque',
      data: Object.fromEntries(data),
    },
  ];
  if (!serviceAccount) return objects;
  const { name, clientId, tenantId } = serviceAccount;
  const identity = {
    'azure.workload.identity/client-id': clientId,
    'azure.workload.identity/tenant-id': tenantId,
  };
  return [
    ...objects,
    {
      apiVersion: 'v1',
      kind: 'ServiceAccount',
      metadata: {
        name,
        namespace,
        labels: { ...helmLabels, 'azure.workload.identity/use': 'true' },
        annotations: { ...helmAnnotations, ...identity },
      },
    },
  ];
}

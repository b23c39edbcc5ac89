import type { KubernetesObject } from '../../kubernetes/plane.ts';
import type { ConnectionManifest } from '../../operator/operator.ts';

/** The Kubernetes objects of a connection as they stand once its job has run. */
export function manifestObjects({
  namespace,
  secret,
  serviceAccount,
}: ConnectionManifest): KubernetesObject[] {
  const encoded = Object.entries<string>(secret.data).map(([key, value]) => [
    key,
    Buffer.from(value).toString('base64'),
  ]);
  const secretObject: KubernetesObject = {
    apiVersion: 'v1',
    kind: 'Secret',
    metadata: { name: secret.name, namespace },
    type: 'Opaque',
    data: Object.fromEntries(encoded),
  };
  if (!serviceAccount) return [secretObject];
  return [
    secretObject,
    {
      apiVersion: 'v1',
      kind: 'ServiceAccount',
      metadata: {
        name: serviceAccount.name,
        namespace,
        annotations: {
          'azure.workload.identity/client-id': serviceAccount.clientId,
          'azure.workload.identity/tenant-id': serviceAccount.tenantId,
        },
      },
    },
  ];
}

import { z } from 'zod';
import type { Cluster } from '../../cluster.ts';
import type { StoredObject } from '../../object.ts';
import { place } from '../../seeding/place.ts';
import { ownerReference } from '../controllers/pods-of.ts';

export const secretsStoreDriver = 'secrets-store.csi.k8s.io';

const apiVersion = 'secrets-store.csi.x-k8s.io/v1';
const classStorage = 'secretproviderclasses.secrets-store.csi.x-k8s.io';

const classSchema = z.looseObject({
  spec: z.looseObject({
    provider: z.string().default(''),
    parameters: z.record(z.string(), z.string()).default({}),
    secretObjects: z
      .array(
        z.looseObject({
          secretName: z.string(),
          type: z.string().default('Opaque'),
          data: z.array(z.looseObject({ key: z.string(), objectName: z.string() })).default([]),
        }),
      )
      .default([]),
  }),
});

/**
 * What the Secrets Store CSI driver does for a pod: looks its SecretProviderClass up, says what it mounted, and makes
 * the Secrets that the class wants in sync. The values that would come from the vault are not known here.
 * @returns why it failed, undefined when it is mounted
 */
export function mountSecretsStore(
  cluster: Cluster,
  pod: StoredObject,
  className: string,
): string | undefined {
  const namespace = pod.metadata.namespace ?? '';
  if (
    !cluster.objects.get({ storage: 'csidrivers.storage.k8s.io', namespace: '', name: secretsStoreDriver })
  ) {
    return `kubernetes.io/csi: mounter.SetUpAt failed to get CSI client: driver name ${secretsStoreDriver} not found in the list of registered CSI drivers`;
  }
  const found = cluster.objects.get({ storage: classStorage, namespace, name: className });
  if (!found) {
    return `rpc error: code = Unknown desc = failed to get secretproviderclass ${namespace}/${className}, error: SecretProviderClass.secrets-store.csi.x-k8s.io "${className}" not found`;
  }
  const { spec } = classSchema.parse(found);
  const missing = ['keyvaultName', 'tenantId'].find((name) => !spec.parameters[name]);
  if (missing) {
    return `rpc error: code = Unknown desc = failed to mount secrets store objects for pod ${namespace}/${pod.metadata.name}, err: rpc error: code = Unknown desc = failed to mount objects, error: ${missing} is not set`;
  }
  const objects = objectNames(spec.parameters.objects ?? '');
  place(
    cluster,
    {
      apiVersion,
      kind: 'SecretProviderClassPodStatus',
      metadata: {
        name: `${pod.metadata.name}-${namespace}-${className}`,
        namespace,
        ownerReferences: [ownerReference({ ...pod, apiVersion: 'v1', kind: 'Pod' })],
      },
      status: {
        mounted: true,
        objects: objects.map((id) => ({ id: `secret/${id}`, version: '1' })),
        podName: pod.metadata.name,
        secretProviderClassName: className,
        targetPath: `/var/lib/kubelet/pods/${pod.metadata.uid}/volumes/kubernetes.io~csi/secrets-store/mount`,
      },
    },
    'secrets-store-csi-driver',
  );
  for (const { secretName, type, data } of spec.secretObjects) {
    const value = (objectName: string) => Buffer.from(`value of ${objectName}`).toString('base64');
    place(
      cluster,
      {
        apiVersion: 'v1',
        kind: 'Secret',
        metadata: {
          name: secretName,
          namespace,
          labels: { 'secrets-store.csi.k8s.io/managed': 'true' },
          ownerReferences: [ownerReference({ ...pod, apiVersion: 'v1', kind: 'Pod' })],
        },
        type,
        data: Object.fromEntries(data.map(({ key, objectName }) => [key, value(objectName)])),
      },
      'secrets-store-csi-driver',
    );
  }
  return undefined;
}

/** Names in the class's `objects`, which is YAML that holds YAML. */
function objectNames(objects: string): string[] {
  return [...objects.matchAll(/objectName:\s*"?([^\s"]+)/g)].map(([, name]) => name ?? '');
}

import type { Cluster } from '../../cluster.ts';
import type { StoredObject } from '../../object.ts';
import type { PodSpec, Volume } from '../../resources/pod-schema.ts';
import { mountSecretsStore, secretsStoreDriver } from './secrets-store.ts';

/**
 * Mounts the volumes of a pod, as far as something can be wrong with them.
 * @returns the kubelet's message about the first that fails, undefined when all are mounted
 */
export function mountVolumes(cluster: Cluster, pod: StoredObject, spec: PodSpec): string | undefined {
  for (const volume of spec.volumes ?? []) {
    const problem = mount(cluster, pod, volume);
    if (problem) return `MountVolume.SetUp failed for volume "${volume.name}" : ${problem}`;
  }
  return undefined;
}

function mount(cluster: Cluster, pod: StoredObject, { secret, configMap, csi }: Volume): string | undefined {
  const namespace = pod.metadata.namespace ?? '';
  const exists = (storage: string, name: string) =>
    cluster.objects.get({ storage, namespace, name }) !== undefined;
  if (secret && !secret.optional && !exists('secrets', secret.secretName)) {
    return `secret "${secret.secretName}" not found`;
  }
  if (configMap && !configMap.optional && !exists('configmaps', configMap.name)) {
    return `configmap "${configMap.name}" not found`;
  }
  if (csi?.driver !== secretsStoreDriver) return undefined;
  return mountSecretsStore(cluster, pod, csi.volumeAttributes?.secretProviderClass ?? '');
}

import { CoreV1Api, KubeConfig, KubernetesObjectApi } from '@kubernetes/client-node';
import type { startTestEmulator } from './test-emulator.ts';

/** Opens a cluster of a test's emulator with the administrator's kubeconfig, as a client gets it from ARM. */
export async function openCluster(
  { arm }: Pick<Awaited<ReturnType<typeof startTestEmulator>>, 'arm'>,
  clusterId: string,
) {
  const path = `${clusterId}/listClusterAdminCredential?api-version=2024-09-01`;
  const { body } = await arm('owner', 'POST', path);
  const config = new KubeConfig();
  config.loadFromString(Buffer.from(body.kubeconfigs[0].value, 'base64').toString());
  return {
    config,
    objects: KubernetesObjectApi.makeApiClient(config),
    core: config.makeApiClient(CoreV1Api),
  };
}

import { CoreV1Api, KubeConfig } from '@kubernetes/client-node';
import { arm } from './emulator.ts';
import { retail } from './portal.ts';

interface Credentials {
  readonly kubeconfigs: readonly [{ readonly value: string }];
}

/** A client of a demo cluster's API, with the kubeconfig that Azure gives its owner: a witness who is not the portal. */
export async function clusterOf(name: string): Promise<CoreV1Api> {
  const id = `/subscriptions/${retail}/resourceGroups/rg-retail/providers/Microsoft.ContainerService/managedClusters/${name}`;
  const { kubeconfigs } = (await arm('POST', `${id}/listClusterUserCredential`, '2024-09-01')) as Credentials;
  const config = new KubeConfig();
  config.loadFromString(Buffer.from(kubeconfigs[0].value, 'base64').toString('utf8'));
  return config.makeApiClient(CoreV1Api);
}

/** Keys of a Secret, sorted. */
export async function secretKeys(cluster: CoreV1Api, namespace: string, name: string): Promise<string[]> {
  const { data = {} } = await cluster.readNamespacedSecret({ namespace, name });
  return Object.keys(data).sort();
}

import {
  type ApiType,
  KubeConfig,
  type KubernetesObject,
  KubernetesObjectApi,
  Watch,
} from '@kubernetes/client-node';
import { arm } from './emulator.ts';
import { retail } from './portal.ts';

/** A kubeconfig of a cluster of the demo estate, as the owner gets it from Azure. */
async function kubeconfig(cluster: string): Promise<KubeConfig> {
  const id = `/subscriptions/${retail}/resourceGroups/rg-retail/providers/Microsoft.ContainerService/managedClusters/${cluster}`;
  const answer = (await arm('POST', `${id}/listClusterUserCredential`, '2024-09-01')) as {
    kubeconfigs: [{ value: string }];
  };
  const config = new KubeConfig();
  config.loadFromString(Buffer.from(answer.kubeconfigs[0].value, 'base64').toString());
  return config;
}

/** A client of a cluster of the demo estate, for what a journey checks or changes behind the portal's back. */
export async function cluster<T extends ApiType>(
  name: string,
  api: new (...config: never[]) => T,
): Promise<T> {
  return (await kubeconfig(name)).makeApiClient(api as never);
}

/** Creates an object behind the portal's back. */
export async function create(name: string, object: KubernetesObject): Promise<void> {
  await (await objectsOf(name)).create(object);
}

/** A cluster for any kind of object, for what a journey does with `kubectl` meanwhile. */
export const objectsOf = async (name: string): Promise<KubernetesObjectApi> =>
  KubernetesObjectApi.makeApiClient(await kubeconfig(name));

/** Looks at every state that the objects of a collection go through until the returned function is called. */
export async function watchEach(
  name: string,
  path: string,
  see: (object: KubernetesObject) => void,
): Promise<() => void> {
  const watch = new Watch(await kubeconfig(name));
  const controller = await watch.watch(
    path,
    {},
    (_type, object) => see(object),
    () => undefined,
  );
  return () => controller.abort();
}

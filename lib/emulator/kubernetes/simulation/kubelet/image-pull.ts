import type { Cluster } from '../../cluster.ts';
import type { StoredObject } from '../../object.ts';
import type { PodSpec } from '../../resources/pod-schema.ts';

export interface PullFailure {
  readonly container: string;
  readonly image: string;
  readonly message: string;
}

/** Images that are in their registry no more, for no cluster: builds of Service Connector's operator have gone that way. */
const removed = ['scaksextension.azurecr.io/prod/image/sc-operator:20250417.1'];

/** The first image of a pod that this cluster cannot pull, with containerd's message. */
export function pullFailure(
  { record, objects }: Cluster,
  pod: StoredObject,
  { containers, imagePullSecrets = [] }: PodSpec,
): PullFailure | undefined {
  for (const { name, image } of containers) {
    const prefix = Object.keys(record.registryFailures).find((each) => image.startsWith(each));
    const reason = removed.includes(image) ? 'notFound' : record.registryFailures[prefix ?? ''];
    // A registry that turns nobody away who has credentials still lets them in.
    const hasCredentials = imagePullSecrets.some(({ name }) =>
      objects.get({ storage: 'secrets', namespace: pod.metadata.namespace ?? '', name }),
    );
    if (reason && !(reason === 'unauthorized' && hasCredentials))
      return { container: name, image, message: containerdMessage(image, reason) };
  }
  return undefined;
}

function containerdMessage(image: string, reason: 'notFound' | 'unauthorized'): string {
  const start = `failed to pull and unpack image "${image}": failed to resolve reference "${image}": `;
  if (reason === 'notFound') return `rpc error: code = NotFound desc = ${start}${image}: not found`;
  const registry = image.slice(0, image.indexOf('/'));
  return `rpc error: code = Unknown desc = ${start}failed to authorize: failed to fetch anonymous token: unexpected status from GET request to https://${registry}/oauth2/token?scope=repository&service=${registry}: 401 Unauthorized`;
}

import type { Cluster } from '../../cluster.ts';
import type { PodSpec } from '../../resources/pod-schema.ts';

export interface PullFailure {
  readonly container: string;
  readonly image: string;
  readonly message: string;
}

/** The first image of a pod that this cluster cannot pull, with containerd's message. */
export function pullFailure({ record }: Cluster, { containers }: PodSpec): PullFailure | undefined {
  for (const { name, image } of containers) {
    const prefix = Object.keys(record.registryFailures).find((each) => image.startsWith(each));
    const reason = record.registryFailures[prefix ?? ''];
    if (reason) return { container: name, image, message: containerdMessage(image, reason) };
  }
  return undefined;
}

function containerdMessage(image: string, reason: 'notFound' | 'unauthorized'): string {
  const start = `failed to pull and unpack image "${image}": failed to resolve reference "${image}": `;
  if (reason === 'notFound') return `rpc error: code = NotFound desc = ${start}${image}: not found`;
  const registry = image.slice(0, image.indexOf('/'));
  return `rpc error: code = Unknown desc = ${start}failed to authorize: failed to fetch anonymous token: unexpected status from GET request to https://${registry}/oauth2/token?scope=repository&service=${registry}: 401 Unauthorized`;
}

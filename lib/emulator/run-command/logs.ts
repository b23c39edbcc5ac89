import { z } from 'zod';
import type { ClusterApi } from './cluster-api.ts';
import type { KubectlCommand } from './command-line.ts';
import { pathOf, servedTypes } from './resource-types.ts';

const podsSchema = z.looseObject({
  items: z.array(z.looseObject({ metadata: z.looseObject({ name: z.string() }) })),
});

const ownerSchema = z.looseObject({
  spec: z.looseObject({
    selector: z.looseObject({ matchLabels: z.record(z.string(), z.string()).default({}) }),
  }),
});

/** `kubectl logs` of a pod, of the first pod of a `type/name`, or of all that a selector finds. */
export async function logs(api: ClusterApi, { words, flags }: KubectlCommand): Promise<string> {
  const namespace = flags.namespace ?? 'default';
  const query = new URLSearchParams();
  if (flags.container) query.set('container', flags.container);
  if (flags.tail) query.set('tailLines', flags.tail);
  if (flags.previous) query.set('previous', 'true');
  if (flags.timestamps) query.set('timestamps', 'true');
  const pods = await podsOf(api, namespace, words[0], flags.selector);
  const texts = await Promise.all(
    pods.map((pod) =>
      api.call('GET', `/api/v1/namespaces/${namespace}/pods/${pod}/log?${query}`, { accept: '*/*' }),
    ),
  );
  return texts.join('');
}

async function podsOf(
  api: ClusterApi,
  namespace: string,
  word: string | undefined,
  selector: string | undefined,
): Promise<string[]> {
  const list = async (labelSelector: string) => {
    const query = new URLSearchParams({ labelSelector });
    const { items } = await api.json(podsSchema, `/api/v1/namespaces/${namespace}/pods?${query}`);
    return items.map(({ metadata }) => metadata.name);
  };
  if (selector) return list(selector);
  if (!word) throw new Error("error: expected 'logs [-f] [-p] (POD | TYPE/NAME) [-c CONTAINER]'.");
  const [kind = '', name = ''] = word.split('/');
  if (!name) return [word];
  const type = (await servedTypes(api))(kind);
  if (!type) throw new Error(`error: the server doesn't have a resource type "${kind}"`);
  if (type.kind === 'Pod') return [name];
  const { spec } = await api.json(ownerSchema, pathOf(type, namespace, name));
  const labels = Object.entries(spec.selector.matchLabels).map(([key, value]) => `${key}=${value}`);
  const [first] = await list(labels.join(','));
  if (first) return [first];
  throw new Error(`error: no pods found for ${word}`);
}

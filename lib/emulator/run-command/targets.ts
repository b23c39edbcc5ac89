import type { ClusterApi } from './cluster-api.ts';
import type { KubectlCommand } from './command-line.ts';
import { type ServedType, servedTypes } from './resource-types.ts';

/** What a command is about: a whole collection, or some of its objects. */
export interface Selection {
  readonly type: ServedType;
  /** undefined for all of them */
  readonly namespace: string | undefined;
  readonly names: readonly string[];
  readonly query: string;
}

/**
 * Reads `pods`, `pods,secrets`, `pod a b` and `job/sc-job` into what they stand for.
 * @throws Error in kubectl's words
 */
export async function selectionsOf(api: ClusterApi, { words, flags }: KubectlCommand): Promise<Selection[]> {
  const typeOf = await servedTypes(api);
  const find = (name: string): ServedType => {
    const type = typeOf(name);
    if (type) return type;
    throw new Error(`error: the server doesn't have a resource type "${name}"`);
  };
  const namespace = flags['all-namespaces'] ? undefined : (flags.namespace ?? 'default');
  const query = queryOf(flags);
  const [first = '', ...names] = words;
  if (!first) throw new Error('error: Required resource not specified.');
  if (first.includes('/')) {
    return words.map((word) => {
      const [type = '', name = ''] = word.split('/');
      return { type: find(type), namespace, names: [name], query };
    });
  }
  return first.split(',').map((type) => ({ type: find(type), namespace, names, query }));
}

function queryOf(flags: KubectlCommand['flags']): string {
  const query = new URLSearchParams();
  if (flags.selector) query.set('labelSelector', flags.selector);
  if (flags['field-selector']) query.set('fieldSelector', flags['field-selector']);
  return query.size > 0 ? `?${query}` : '';
}

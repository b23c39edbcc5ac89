import type { ResourceType } from '../resources/resource-type.ts';
import { badRequest } from '../status.ts';

/** Which objects a path is about. */
export interface Target {
  readonly type: ResourceType;
  /** undefined: all namespaces, or a resource of the whole cluster. */
  readonly namespace: string | undefined;
  /** '' for the collection. */
  readonly name: string;
  /** '' for the object itself. */
  readonly subresource: string;
}

/**
 * Reads a path such as `/api/v1/namespaces/shop/pods/web-1/log`.
 * @returns undefined when no served resource lies there
 * @throws KubernetesError 400 for escapes that are none
 */
export function parsePath(path: string, types: readonly ResourceType[]): Target | undefined {
  const [root, ...segments] = path.split('/').filter(Boolean).map(decodeSegment);
  const group = root === 'apis' ? segments.shift() : root === 'api' ? '' : undefined;
  const version = segments.shift();
  if (group === undefined || version === undefined) return undefined;
  const find = (plural: string) =>
    types.find((type) => type.plural === plural && type.group === group && type.version === version);
  const [first = '', second, third] = segments;
  // `/namespaces/shop/pods` is about pods in shop; `/namespaces/shop` and `/namespaces/shop/status` about shop itself.
  const inNamespace = first === 'namespaces' && second !== undefined && third !== undefined && find(third);
  const [plural = '', name = '', subresource = '', extra] = inNamespace ? segments.slice(2) : segments;
  const type = find(plural);
  if (!type || extra !== undefined) return undefined;
  if (inNamespace && !type.namespaced) return undefined;
  if (!inNamespace && type.namespaced && name) return undefined;
  if (subresource && !type.subresources.some((known) => known === subresource)) return undefined;
  return { type, namespace: inNamespace ? second : undefined, name, subresource };
}

function decodeSegment(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch (error) {
    if (error instanceof URIError) throw badRequest(`invalid URL escape in "${segment}"`);
    throw error;
  }
}

/** The verb of a request, as roles name it; undefined for methods that Kubernetes does not know. */
export function verbOf(method: string, { name }: Target, watching: boolean): string | undefined {
  switch (method) {
    case 'GET':
    case 'HEAD':
      return watching ? 'watch' : name ? 'get' : 'list';
    case 'POST':
      return 'create';
    case 'PUT':
      return 'update';
    case 'PATCH':
      return 'patch';
    case 'DELETE':
      return name ? 'delete' : 'deletecollection';
    default:
      return undefined;
  }
}

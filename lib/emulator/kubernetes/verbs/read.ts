import type { Cluster } from '../cluster.ts';
import { isRecord, type StoredObject, textAt } from '../object.ts';
import type { ResourceType } from '../resources/resource-type.ts';
import { parseFieldSelector, parseLabelSelector } from '../selectors.ts';
import { badRequest, notFound } from '../status.ts';
import type { Position } from '../storage/object-store.ts';

/** One object. @throws KubernetesError 404 */
export function read(cluster: Cluster, type: ResourceType, namespace: string, name: string): StoredObject {
  const object = cluster.objects.get({ storage: type.storage, namespace, name });
  if (!object) throw notFound(type, name);
  return object;
}

/** The test that `labelSelector` and `fieldSelector` of a query make together. */
export function selection(type: ResourceType, query: URLSearchParams): (object: StoredObject) => boolean {
  const labels = parseLabelSelector(query.get('labelSelector') ?? '');
  const fields = parseFieldSelector(query.get('fieldSelector') ?? '', [
    'metadata.name',
    'metadata.namespace',
    ...type.selectableFields,
  ]);
  return (object) => labels(object.metadata.labels ?? {}) && fields((field) => textAt(object, field));
}

export interface Page {
  readonly items: StoredObject[];
  readonly resourceVersion: string;
  readonly continue?: string;
}

/** Objects of a type, page by page where the client set a `limit`. */
export function list(
  cluster: Cluster,
  type: ResourceType,
  namespace: string | undefined,
  query: URLSearchParams,
): Page {
  const matches = selection(type, query);
  const limit = Number(query.get('limit') ?? 0);
  const resourceVersion = String(cluster.objects.revision);
  const items: StoredObject[] = [];
  for (const object of cluster.objects.list(type.storage, namespace, position(query.get('continue')))) {
    if (!matches(object)) continue;
    if (limit > 0 && items.length === limit) {
      const last = items.at(-1)?.metadata;
      const token = JSON.stringify({ namespace: last?.namespace ?? '', name: last?.name ?? '' });
      return { items, resourceVersion, continue: Buffer.from(token).toString('base64url') };
    }
    items.push(object);
  }
  return { items, resourceVersion };
}

function position(token: string | null): Position | undefined {
  if (!token) return undefined;
  try {
    const parsed: unknown = JSON.parse(Buffer.from(token, 'base64url').toString('utf8'));
    if (isRecord(parsed)) return { namespace: textAt(parsed, 'namespace'), name: textAt(parsed, 'name') };
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
  }
  throw badRequest('continue key is not valid: it was not given out by this server');
}

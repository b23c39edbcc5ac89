import { z } from 'zod';
import type { Cluster } from '../cluster.ts';
import type { StoredObject } from '../object.ts';
import type { ListMetadata } from '../representations/metadata.ts';
import type { Target } from '../server/request-info.ts';
import { badRequest } from '../status.ts';
import { selectionOf, selects } from './selection.ts';

/** Where a list goes on: after this object, as seen at that resource version. */
const continuation = z.object({ rv: z.string(), namespace: z.string(), name: z.string() });

export interface ObjectList {
  readonly objects: readonly StoredObject[];
  readonly metadata: ListMetadata;
}

/** The objects of a collection, at most `limit` of them, with a token for the rest. */
export function list({ objects }: Cluster, { type, namespace }: Target, query: URLSearchParams): ObjectList {
  const selection = selectionOf(type, query, '');
  const limit = Number(query.get('limit') ?? 0);
  const from = readToken(query.get('continue'));
  const resourceVersion = from?.rv ?? String(objects.revision);
  const page: StoredObject[] = [];
  let passed = 0;
  for (const object of objects.list(type.storage, namespace, from)) {
    if (!selection(object)) continue;
    if (limit > 0 && page.length === limit) {
      const last = page.at(-1)?.metadata;
      const token = { rv: resourceVersion, namespace: last?.namespace ?? '', name: last?.name ?? '' };
      const remaining = selects(query) || from ? undefined : objects.count(type.storage, namespace) - passed;
      const next = Buffer.from(JSON.stringify(token)).toString('base64url');
      return { objects: page, metadata: { resourceVersion, continue: next, remainingItemCount: remaining } };
    }
    page.push(object);
    passed += 1;
  }
  return { objects: page, metadata: { resourceVersion } };
}

function readToken(token: string | null): z.infer<typeof continuation> | undefined {
  if (!token) return undefined;
  try {
    return continuation.parse(JSON.parse(Buffer.from(token, 'base64url').toString('utf8')));
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof z.ZodError) {
      throw badRequest('continue key is not valid: invalid continue token');
    }
    throw error;
  }
}

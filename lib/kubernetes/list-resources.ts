import { type ZodType, z } from 'zod';
import type { ClusterClient } from './cluster-client.ts';
import { listPages } from './list-pages.ts';

/**
 * Objects of a collection.
 * @param most how many are enough: the rest is not read
 */
export async function listResources<T>(
  client: ClusterClient,
  path: string,
  schema: ZodType<T>,
  { most = Number.POSITIVE_INFINITY, accept }: { most?: number; accept?: string } = {},
): Promise<T[]> {
  let all: T[] = [];
  const pages = listPages(client, path, z.object({ items: z.array(schema) }), accept);
  for await (const { content, again } of pages) {
    all = again ? content.items : [...all, ...content.items];
    if (all.length >= most) break;
  }
  return all.slice(0, most);
}

import { type ZodType, z } from 'zod';
import { parseAnswer } from '#lib/azure/arm-client.ts';
import { type ClusterClient, jsonOf } from './cluster-client.ts';

/**
 * Objects of a collection, read in pages of 500.
 * @param query selectors, such as `labelSelector=…`
 * @param most how many are enough: the rest is not read
 */
export async function listResources<T>(
  client: ClusterClient,
  path: string,
  schema: ZodType<T>,
  { query = '', most = Number.POSITIVE_INFINITY }: { query?: string; most?: number } = {},
): Promise<T[]> {
  const page = z.object({
    metadata: z.object({ continue: z.string().nullish() }).nullish(),
    items: z.array(schema),
  });
  const all: T[] = [];
  let next = '';
  do {
    const parts = [query, 'limit=500', next && `continue=${encodeURIComponent(next)}`].filter(Boolean);
    const { text } = await client.request({ path: `${path}?${parts.join('&')}` });
    const { items, metadata } = parseAnswer(page, jsonOf(text), `GET ${path}`);
    all.push(...items);
    next = metadata?.continue ?? '';
  } while (next && all.length < most);
  return all.slice(0, most);
}

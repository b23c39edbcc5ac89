import { type ZodType, z } from 'zod';
import { parseAnswer } from '#lib/azure/arm-client.ts';
import { AzureError } from '#lib/azure/azure-error.ts';
import { type ClusterClient, jsonOf } from './cluster-client.ts';

/** Large enough to be quick, small enough not to burden the API server. */
const pageSize = 500;

const listMeta = z.object({ continue: z.string().nullish() }).nullish();

/**
 * Reads a collection page by page.
 * @param read the schema of a page
 * @param accept the representation to ask for
 * @returns pages in the order of the cluster. When the cluster forgets where it was (410), it starts again: items can come twice.
 */
export async function* listPages<Page>(
  client: ClusterClient,
  path: string,
  read: ZodType<Page>,
  accept = 'application/json',
): AsyncGenerator<Page> {
  let next = '';
  for (let restarts = 0; ; ) {
    const query = `limit=${pageSize}${next ? `&continue=${encodeURIComponent(next)}` : ''}`;
    const answer = await client.request({ path: `${path}?${query}`, accept }).catch((error: unknown) => {
      if (error instanceof AzureError && error.status === 410 && restarts === 0) return undefined;
      throw error;
    });
    if (!answer) {
      restarts += 1;
      next = '';
      continue;
    }
    const body = jsonOf(answer.text);
    yield parseAnswer(read, body, `GET ${path}`);
    next = parseAnswer(z.object({ metadata: listMeta }), body, `GET ${path}`).metadata?.continue ?? '';
    if (!next) return;
  }
}

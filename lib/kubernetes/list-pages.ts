import { type ZodType, z } from 'zod';
import { parseAnswer } from '#lib/azure/arm-client.ts';
import { AzureError } from '#lib/azure/azure-error.ts';
import { type ClusterClient, jsonOf } from './cluster-client.ts';

/** Large enough to be quick, small enough not to burden the API server. */
const pageSize = 500;

const listSchema = z.object({
  metadata: z.object({ continue: z.string().nullish(), resourceVersion: z.string().nullish() }).nullish(),
});

export interface Page<Content> {
  readonly content: Content;
  /** The state of the cluster that the list is of; a watch goes on from it. */
  readonly resourceVersion: string;
  /** The cluster forgot where it was (410) and this is the first page once more: what came before may come again. */
  readonly again: boolean;
}

/**
 * Reads a collection page by page, in the order of the cluster.
 * @param read the schema of a page
 * @param accept the representation to ask for
 */
export async function* listPages<Content>(
  client: ClusterClient,
  path: string,
  read: ZodType<Content>,
  accept = 'application/json',
): AsyncGenerator<Page<Content>> {
  let next = '';
  let restarted = false;
  for (;;) {
    const query = `limit=${pageSize}${next ? `&continue=${encodeURIComponent(next)}` : ''}`;
    const answer = await client.request({ path: `${path}?${query}`, accept }).catch((error: unknown) => {
      if (error instanceof AzureError && error.status === 410 && !restarted) return undefined;
      throw error;
    });
    if (!answer) {
      restarted = true;
      next = '';
      continue;
    }
    const body = jsonOf(answer.text);
    const { metadata } = parseAnswer(listSchema, body, `GET ${path}`);
    yield {
      content: parseAnswer(read, body, `GET ${path}`),
      resourceVersion: metadata?.resourceVersion ?? '',
      again: restarted && next === '',
    };
    next = metadata?.continue ?? '';
    if (!next) return;
  }
}

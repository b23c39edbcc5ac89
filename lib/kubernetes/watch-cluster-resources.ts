import { z } from 'zod';
import { parseAnswer } from '#lib/azure/arm-client.ts';
import { AzureError } from '#lib/azure/azure-error.ts';
import type { ClusterResource, ResourceKind } from '#lib/connections/relations/cluster-resource.ts';
import { worded } from '#lib/failures/words.ts';
import { type ClusterClient, jsonOf } from './cluster-client.ts';
import { collectionPath } from './object-path.ts';
import { readingOf } from './reading-of-kind.ts';

/** What a watch tells: a row as it is now, or the last of one that is gone; none where only time has passed. */
export interface WatchEvent {
  readonly resource: ClusterResource | undefined;
  readonly gone: boolean;
  /** The watch can be taken up again from here. */
  readonly resourceVersion: string;
}

const eventSchema = z.object({
  type: z.enum(['ADDED', 'MODIFIED', 'DELETED', 'BOOKMARK', 'ERROR']),
  object: z.unknown(),
});
const versioned = z.object({ metadata: z.object({ resourceVersion: z.string().nullish() }).nullish() });
const tableRow = z.object({ rows: z.array(z.object({ object: versioned })).nullish() });
const statusSchema = z.object({
  code: z.number(),
  reason: z.string().nullish(),
  message: z.string().nullish(),
});

/**
 * Changes of a kind since a version, as they happen, in the same form as the list: of Secrets no value is sent.
 * @param seconds after which the cluster ends the watch
 * @throws AzureError 410 when the cluster no longer knows what happened since: list again
 */
export async function* watchClusterResources(
  client: ClusterClient,
  kind: ResourceKind,
  since: string,
  seconds: number,
): AsyncGenerator<WatchEvent> {
  const path = collectionPath(kind);
  const attempted = `watch ${path}`;
  const reading = readingOf(kind);
  const query = new URLSearchParams({
    watch: '1',
    allowWatchBookmarks: 'true',
    resourceVersion: since,
    timeoutSeconds: String(seconds),
  });
  for await (const line of client.lines({ path: `${path}?${query}`, accept: reading.accept })) {
    const { type, object } = parseAnswer(eventSchema, jsonOf(line), attempted);
    if (type === 'ERROR') throw refusal(parseAnswer(statusSchema, object, attempted), attempted);
    const [resource] = type === 'BOOKMARK' ? [] : reading.rows(object, attempted);
    yield { resource, gone: type === 'DELETED', resourceVersion: versionOf(object) };
  }
}

/** A table carries the version itself, or its one row does. */
function versionOf(object: unknown): string {
  const own = versioned.safeParse(object).data?.metadata?.resourceVersion;
  return own || (tableRow.safeParse(object).data?.rows?.[0]?.object.metadata?.resourceVersion ?? '');
}

const refusal = ({ code, reason, message }: z.infer<typeof statusSchema>, attempted: string) =>
  new AzureError({
    code: reason ?? `Http${code}`,
    ...(message ? { message } : worded('watchEnded')),
    status: code,
    attempted,
  });

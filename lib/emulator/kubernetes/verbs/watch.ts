import type { ServerResponse } from 'node:http';
import type { Cluster } from '../cluster.ts';
import { type Representation, renderObject } from '../representations/render.ts';
import { groupVersion, type ResourceType } from '../resources/resource-type.ts';
import { expired } from '../status.ts';
import type { Change } from '../storage/change-log.ts';
import { selection } from './read.ts';

/**
 * Sends every change from a resource version on, one JSON document a line. Without a version it starts with what is there.
 * @throws KubernetesError 410 when the version is too old
 */
export function watch(
  { cluster, url, response }: { cluster: Cluster; url: URL; response: ServerResponse },
  type: ResourceType,
  namespace: string | undefined,
  as: Representation,
): void {
  const query = url.searchParams;
  const matches = selection(type, query);
  const from = query.get('resourceVersion');
  const fresh = !from || from === '0';
  const missed = fresh ? [] : cluster.objects.changesAfter(Number(from));
  if (!missed) throw expired(`too old resource version: ${from}`);
  response.writeHead(200, { 'content-type': 'application/json', 'transfer-encoding': 'chunked' });
  const send = (event: string, object: unknown) =>
    response.write(`${JSON.stringify({ type: event, object })}\n`);
  const tell = ({ type: event, key, object, previous }: Change) => {
    if (key.storage !== type.storage || (namespace !== undefined && key.namespace !== namespace)) return;
    const now = event !== 'DELETED' && matches(object);
    const before = previous !== undefined && matches(previous);
    // What leaves the selection is gone for this watch, and what enters it is new.
    if (now) send(before ? 'MODIFIED' : 'ADDED', renderObject(type, object, as));
    else if (before) send('DELETED', renderObject(type, object, as));
  };
  if (fresh) {
    for (const object of cluster.objects.list(type.storage, namespace)) {
      if (matches(object)) send('ADDED', renderObject(type, object, as));
    }
  }
  for (const change of missed) tell(change);
  const stop = cluster.objects.subscribe(tell);
  const timer = setTimeout(
    () => {
      if (query.get('allowWatchBookmarks') === 'true') {
        const metadata = { resourceVersion: String(cluster.objects.revision) };
        send('BOOKMARK', { kind: type.kind, apiVersion: groupVersion(type), metadata });
      }
      response.end();
    },
    Number(query.get('timeoutSeconds') ?? 1800) * 1000,
  );
  response.on('close', () => {
    clearTimeout(timer);
    stop();
  });
}

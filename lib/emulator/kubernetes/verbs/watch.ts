import type { StoredObject } from '../object.ts';
import { represent } from '../representations/represent.ts';
import type { Representation } from '../representations/representation.ts';
import { groupVersion } from '../resources/resource-type.ts';
import type { Exchange } from '../server/exchange.ts';
import type { Target } from '../server/request-info.ts';
import { expired } from '../status.ts';
import type { Change } from '../storage/change-log.ts';
import { selectionOf } from './selection.ts';

const bookmarkInterval = 60_000;
const longest = 30 * 60;

/** A client that reads slower than the cluster changes is cut off, as it would be by the real server. */
const mostUnread = 32 * 1024 * 1024;

/**
 * Streams the changes of a collection as they happen, until the client goes or `timeoutSeconds` are over.
 * @throws KubernetesError 410 when `resourceVersion` lies too far back
 */
export function watch(
  { cluster, query, response }: Exchange,
  { type, namespace, name }: Target,
  as: Representation,
): void {
  const { objects } = cluster;
  const selection = selectionOf(type, query, name);
  const since = Number(query.get('resourceVersion') ?? 0);
  const initialEvents = query.get('sendInitialEvents') === 'true';
  const fromNow = !(since > 0) || initialEvents;
  const missed = fromNow ? [] : objects.changesAfter(since);
  if (!missed) throw expired(`too old resource version: ${since} (${objects.revision})`);

  const send = (event: string, object: object) => {
    response.write(`${JSON.stringify({ type: event, object })}\n`);
    if (response.writableLength > mostUnread) response.destroy();
  };
  const show = (object: StoredObject) => represent(type, object, as, new Date());
  const bookmark = (annotations?: Record<string, string>) =>
    send('BOOKMARK', {
      kind: type.kind,
      apiVersion: groupVersion(type),
      metadata: {
        resourceVersion: String(objects.revision),
        creationTimestamp: null,
        ...(annotations && { annotations }),
      },
    });
  const tell = ({ type: event, key, object, previous }: Change) => {
    if (key.storage !== type.storage || (namespace !== undefined && key.namespace !== namespace)) return;
    const before = previous !== undefined && selection(previous);
    const after = event !== 'DELETED' && selection(object);
    // For this watch, an object appears and disappears with what its selectors see of it.
    if (after) send(before ? 'MODIFIED' : 'ADDED', show(object));
    else if (before) send('DELETED', show(object));
  };

  response.writeHead(200, { 'content-type': 'application/json', 'cache-control': 'no-cache, private' });
  response.flushHeaders();
  if (fromNow) {
    for (const object of objects.list(type.storage, namespace))
      if (selection(object)) send('ADDED', show(object));
    if (initialEvents) bookmark({ 'k8s.io/initial-events-end': 'true' });
  }
  for (const change of missed) tell(change);
  const unsubscribe = objects.subscribe(tell);
  const bookmarks =
    query.get('allowWatchBookmarks') === 'true' ? setInterval(() => bookmark(), bookmarkInterval) : undefined;
  const seconds = Math.min(Number(query.get('timeoutSeconds') ?? longest) || longest, longest);
  const end = () => response.end();
  const timeout = setTimeout(end, seconds * 1_000);
  cluster.gone.addEventListener('abort', end);
  response.once('close', () => {
    cluster.gone.removeEventListener('abort', end);
    unsubscribe();
    clearInterval(bookmarks);
    clearTimeout(timeout);
  });
}

import type { ClusterClient } from './cluster-client.ts';

/** Logs can be as long as they like; this much of their end is read. */
const tailLines = 400;
const limitBytes = 256 * 1024;

/** The last lines of a pod's log. */
export async function readPodLog(
  client: ClusterClient,
  { namespace, pod, container }: { namespace: string; pod: string; container?: string | undefined },
): Promise<string> {
  const query = new URLSearchParams({ tailLines: String(tailLines), limitBytes: String(limitBytes) });
  if (container) query.set('container', container);
  const path = `/api/v1/namespaces/${encodeURIComponent(namespace)}/pods/${encodeURIComponent(pod)}/log`;
  const { text } = await client.request({ path: `${path}?${query}`, accept: '*/*' });
  return text;
}

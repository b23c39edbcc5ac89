import type { ClusterClient } from './cluster-client.ts';

/** Logs can be as long as they like; this much of their end is read. */
const tailLines = 400;
const limitBytes = 256 * 1024;

interface LogOf {
  readonly namespace: string;
  readonly pod: string;
  readonly container?: string | undefined;
}

/**
 * The last lines of a pod's log.
 * @param timestamps whether each line begins with the time at which it was written, in RFC 3339
 */
export async function readPodLog(
  client: ClusterClient,
  of: LogOf,
  { timestamps = false } = {},
): Promise<string> {
  const limits = { tailLines: String(tailLines), limitBytes: String(limitBytes) };
  const { text } = await client.request({
    path: pathOf(of, { ...limits, ...(timestamps && { timestamps: 'true' }) }),
    accept: '*/*',
  });
  return text;
}

/** All of a pod's log, line by line as it comes, however long it is. */
export const streamPodLog = (client: ClusterClient, of: LogOf): AsyncGenerator<string> =>
  client.lines({ path: pathOf(of, {}), accept: '*/*' });

function pathOf({ namespace, pod, container }: LogOf, options: Readonly<Record<string, string>>): string {
  const query = new URLSearchParams({ ...options, ...(container && { container }) });
  return `/api/v1/namespaces/${encodeURIComponent(namespace)}/pods/${encodeURIComponent(pod)}/log?${query}`;
}

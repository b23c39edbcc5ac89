import type { ClusterClient } from './cluster-client.ts';

/** Logs can be as long as they like; this much of their end is kept. */
const tailLines = 400;
const mostCharacters = 256 * 1024;

interface LogOf {
  readonly namespace: string;
  readonly pod: string;
  readonly container?: string | undefined;
}

/**
 * The last lines of a pod's log, at most 256 Ki characters of them.
 * @param timestamps whether each line begins with the time at which it was written, in RFC 3339
 */
export async function readPodLog(
  client: ClusterClient,
  of: LogOf,
  { timestamps = false } = {},
): Promise<string> {
  // Not `limitBytes`: the cluster counts it from the first of these lines, so that the newest would be missing.
  const { text } = await client.request({
    path: pathOf(of, { tailLines: String(tailLines), ...(timestamps && { timestamps: 'true' }) }),
    accept: '*/*',
  });
  return endOf(text);
}

/** The end of a text in whole lines; of a single line that is too long, its end. */
function endOf(text: string): string {
  if (text.length <= mostCharacters) return text;
  const end = text.slice(-mostCharacters);
  const firstBreak = end.indexOf('\n');
  return firstBreak === -1 || firstBreak === end.length - 1 ? end : end.slice(firstBreak + 1);
}

/** All of a pod's log, line by line as it comes, however long it is. */
export const streamPodLog = (client: ClusterClient, of: LogOf): AsyncGenerator<string> =>
  client.lines({ path: pathOf(of, {}), accept: '*/*' });

function pathOf({ namespace, pod, container }: LogOf, options: Readonly<Record<string, string>>): string {
  const query = new URLSearchParams({ ...options, ...(container && { container }) });
  return `/api/v1/namespaces/${encodeURIComponent(namespace)}/pods/${encodeURIComponent(pod)}/log?${query}`;
}

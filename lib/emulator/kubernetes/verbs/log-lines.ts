import type { LogLine } from '../simulation/container-logs.ts';
import { badRequest } from '../status.ts';

/**
 * Picks and prints lines as the query wants: `sinceSeconds`, `sinceTime`, `tailLines`, `limitBytes`, `timestamps`.
 * @param startedAt when the container started, in milliseconds
 * @throws KubernetesError 400 for a number that is none
 */
export function selectLines(
  lines: readonly LogLine[],
  startedAt: number,
  query: URLSearchParams,
  now: number,
): string[] {
  const sinceSeconds = numberOf(query, 'sinceSeconds');
  const sinceTime = query.get('sinceTime');
  const since =
    sinceSeconds !== undefined ? now - sinceSeconds * 1_000 : sinceTime ? Date.parse(sinceTime) : 0;
  const tail = numberOf(query, 'tailLines');
  const recent = lines.filter(({ after }) => startedAt + after >= since);
  const chosen = tail === undefined ? recent : recent.slice(Math.max(0, recent.length - tail));
  const printed = chosen.map(({ after, text }) => {
    const stamp = query.get('timestamps') === 'true' ? `${new Date(startedAt + after).toISOString()} ` : '';
    return `${stamp}${text}\n`;
  });
  const limit = numberOf(query, 'limitBytes');
  return limit === undefined ? printed : [Buffer.from(printed.join('')).subarray(0, limit).toString('utf8')];
}

function numberOf(query: URLSearchParams, name: string): number | undefined {
  const text = query.get(name);
  if (text === null) return undefined;
  if (/^\d+$/.test(text)) return Number(text);
  throw badRequest(`PodLogOptions "" is invalid: ${name}: Invalid value: ${JSON.stringify(text)}`);
}

import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { emulatorUrl } from '../ports.ts';

/** A kind of request to Azure or to a cluster: what differs between two requests of one kind is left out. */
export interface Call {
  readonly plane: 'arm' | 'kubernetes';
  readonly method: string;
  /** For people: the path, without what every path begins with. */
  readonly name: string;
  /** For the emulator: a regular expression over the whole path. */
  readonly path: string;
}

interface Logged {
  readonly plane: string;
  readonly method: string;
  readonly path: string;
  readonly status: number;
}

const control = `${emulatorUrl}/_emulator/requests`;

export async function forgetRequests(): Promise<void> {
  await fetch(control, { method: 'DELETE' });
}

export async function requests(): Promise<readonly Logged[]> {
  return (await fetch(control)).json();
}

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Collections whose next segment is no name. */
const keywords = new Set(['api', 'apis', 'v1', 'operationstatuses', 'locations']);

/** Segments of a path, those that are names of something replaced by `*`. */
function generalized(plane: string, path: string): string[] {
  const segments = path.split('/').slice(1);
  if (plane === 'kubernetes') {
    // /clusters/{subscription}/{group}/{name}/api/v1/namespaces/{namespace}/{plural}/{name}
    const [, , , , ...below] = segments;
    const namespace = below.indexOf('namespaces');
    return below.map((segment, index) => {
      if (namespace < 0) return index > 2 && below[0] === 'api' ? '*' : segment;
      if (index === namespace + 1) return '*';
      return index === namespace + 3 ? '*' : segment;
    });
  }
  let isName = false;
  return segments.map((segment, index) => {
    const before = segments[index - 1] ?? '';
    if (before.toLowerCase() === 'providers') {
      isName = false;
      return segment;
    }
    if (segment.toLowerCase() === 'providers') {
      isName = false;
      return segment;
    }
    // Ids of operations are names wherever they stand.
    const shown = isName || /\*|[0-9a-f]{8}-[0-9a-f]{4}/i.test(segment) ? '*' : segment;
    isName = !isName && !keywords.has(segment);
    return shown;
  });
}

/** The kinds of the requests that were made, each once. */
export function callsOf(log: readonly Logged[]): Call[] {
  const calls = new Map<string, Call>();
  for (const { plane, method, path } of log) {
    // What the operator asks from inside the cluster is no call of the portal.
    if ((plane !== 'arm' && plane !== 'kubernetes') || path.startsWith('/inside/')) continue;
    const segments = generalized(plane, path);
    const pattern = segments.map((segment) => (segment === '*' ? '[^/]+' : escaped(segment))).join('/');
    const before = plane === 'kubernetes' ? '^/clusters(/[^/]+){3}/' : '^/';
    const call: Call = {
      plane,
      method,
      name: segments.join('/').replace(/^subscriptions\/\*\/resourceGroups\/\*\/providers\//i, ''),
      path: `${before}${pattern}$`,
    };
    calls.set(keyOf(call), call);
  }
  return [...calls.values()];
}

/** Azure takes ids in any casing. */
export const keyOf = ({ method, path }: Call): string => `${method} ${path.toLowerCase()}`;

const recordingFile = (journey: string) => `.build/chaos/calls/${journey.replaceAll(/[^\w]+/g, '-')}.json`;

export function keepCalls(journey: string, calls: readonly Call[]): void {
  const file = recordingFile(journey);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, JSON.stringify(calls, null, 2));
}

/**
 * What a journey asks, as `record.spec.ts` has found it out.
 * @throws when the journey was not recorded
 */
export function recordedCalls(journey: string): Call[] {
  return JSON.parse(readFileSync(recordingFile(journey), 'utf8'));
}

import { fetchLines } from '#components/query/fetch-lines.ts';
import { PortalError } from '#components/query/portal-error.ts';
import type { AccessTokens } from '#components/sign-in/use-access-tokens.ts';
import { type ChangeLine, changeLine, type ResourceVersions } from '#lib/portal/resource-line.ts';
import type { LiveState } from './live-state.ts';

/** Changes that come close together are shown together: drawing at each would slow down everything. */
const shownAfterMs = 250;
const longestWaitMs = 60_000;

interface Following {
  readonly path: string;
  readonly signal: AbortSignal;
  /** From where to go on; asked at every beginning. */
  versions(): ResourceVersions;
  readonly tokens: AccessTokens;
  onState(state: LiveState): void;
  onChanges(lines: readonly ChangeLine[]): void;
  /** Changes were missed for good: the list must be read again. */
  onExpired(): void;
}

/**
 * Follows the changes of a list until the signal ends it or changes were missed for good. It rests while nobody sees the page, and
 * takes up again from the last version, also after the way to the cluster broke off.
 * @returns the state in which it ended
 */
export async function followChanges(following: Following): Promise<LiveState> {
  const { signal, onState, onExpired } = following;
  for (let failures = 0; ; ) {
    if (document.visibilityState === 'hidden') {
      onState({ state: 'hidden' });
      await visible(signal);
    }
    const began = performance.now();
    try {
      const end = await followOnce(following);
      if (end === 'expired') {
        onExpired();
        return { state: 'reading' };
      }
      // The server ends a watch from time to time; one that ends at once has come to nothing.
      failures = end === 'hidden' || performance.now() - began > longestWaitMs ? 0 : failures + 1;
    } catch (error) {
      if (signal.aborted) throw error;
      if (!(error instanceof PortalError)) throw error;
      failures += 1;
      onState({ state: 'interrupted', failure: error });
    }
    if (failures > 0) await pause(Math.min(longestWaitMs, 500 * 2 ** failures), signal);
  }
}

/** One watch, from the first line to the last. */
async function followOnce({
  path,
  signal,
  versions,
  tokens,
  onState,
  onChanges,
}: Following): Promise<'ended' | 'expired' | 'hidden'> {
  const hidden = new AbortController();
  const hide = () => document.visibilityState === 'hidden' && hidden.abort();
  document.addEventListener('visibilitychange', hide);
  let waiting: ChangeLine[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;
  const show = () => {
    clearTimeout(timer);
    timer = undefined;
    if (waiting.length > 0) onChanges(waiting);
    waiting = [];
  };
  try {
    const lines = fetchLines({
      path: `${path}?${new URLSearchParams(versions())}`,
      schema: changeLine,
      token: await tokens.arm(),
      headers: { 'x-kubernetes-token': await tokens.kubernetes() },
      signal: AbortSignal.any([signal, hidden.signal]),
    });
    for await (const line of lines) {
      if (line.type === 'expired') return 'expired';
      if (line.type === 'watching') onState({ state: 'live' });
      else if (line.type === 'failed')
        onState({ state: 'interrupted', failure: line, of: `${line.kind}: ${line.code}` });
      else {
        waiting.push(line);
        timer ??= setTimeout(show, shownAfterMs);
      }
    }
    return 'ended';
  } catch (error) {
    if (hidden.signal.aborted && !signal.aborted) return 'hidden';
    throw error;
  } finally {
    document.removeEventListener('visibilitychange', hide);
    if (signal.aborted) clearTimeout(timer);
    else show();
  }
}

/** Waits until somebody can see the page. */
function visible(signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const look = () => {
      if (document.visibilityState === 'hidden') return;
      document.removeEventListener('visibilitychange', look);
      resolve();
    };
    document.addEventListener('visibilitychange', look);
    const leave = () => {
      document.removeEventListener('visibilitychange', look);
      reject(signal.reason);
    };
    signal.addEventListener('abort', leave, { once: true });
  });
}

function pause(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(resolve, ms);
    const leave = () => {
      clearTimeout(timer);
      reject(signal.reason);
    };
    signal.addEventListener('abort', leave, { once: true });
  });
}

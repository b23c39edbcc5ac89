import type { Plane } from './traffic.ts';

/** One request as the log keeps it: never its body, its headers or its query, which may hold secrets. */
interface LoggedRequest {
  readonly plane: Plane;
  readonly method: string;
  readonly path: string;
  readonly status: number;
  readonly durationMs: number;
}

const capacity = 20_000;

export interface RequestLog {
  record(request: LoggedRequest): void;
  list(): readonly LoggedRequest[];
  clear(): void;
}

/** Keeps the last requests in memory, oldest first. */
export function createRequestLog(): RequestLog {
  let requests: LoggedRequest[] = [];
  return {
    record(request) {
      requests.push(request);
      if (requests.length > 2 * capacity) requests = requests.slice(-capacity);
    },
    list: () => requests.slice(-capacity),
    clear() {
      requests = [];
    },
  };
}

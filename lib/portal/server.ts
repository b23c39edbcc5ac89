import { subscribe } from 'node:diagnostics_channel';
import { ServerResponse } from 'node:http';
import { environment, telemetry } from '#lib/environment.ts';
import { log } from '#lib/telemetry/log.ts';
import { stopping } from './stopping.ts';

/** Tells that the server starts, and when it is told to stop; starts OpenTelemetry where a collector is named, and loads it only then. */
export async function startServer(): Promise<void> {
  const collector = telemetry();
  const flush = collector && (await import('#lib/telemetry/open-telemetry.ts')).startOpenTelemetry(collector);
  log.info(
    { azure: environment().armEndpoint, node: process.version, telemetry: collector ?? false },
    'start',
  );
  stopping().addEventListener('abort', ({ target }) => {
    log.info({ signal: target instanceof AbortSignal ? target.reason : undefined }, 'shutdown');
    keepNoConnection();
    if (flush) beforeExit(flush);
  });
}

/** Next.js takes no new connection any more, but would answer for ever on those that a load balancer keeps open. */
function keepNoConnection(): void {
  subscribe('http.server.request.start', (message) => {
    const response = typeof message === 'object' && message && 'response' in message && message.response;
    if (response instanceof ServerResponse) response.setHeader('connection', 'close');
  });
}

/** Next.js ends the process as soon as the last answer is sent; what is not yet told to the collector is told first. */
function beforeExit(work: () => Promise<void>): void {
  const exit = process.exit.bind(process);
  const told = (code?: number): void => void work().finally(() => exit(code));
  Object.defineProperty(process, 'exit', { value: told });
}

/** Whoever left before the end of an answer is nobody's failure. */
const isLeave = (error: unknown) =>
  error instanceof Error && ['ResponseAborted', 'AbortError'].includes(error.name);

/** Writes down what nobody caught, with the reference that the page shows for it. */
export function logFailure(error: unknown, route: string): void {
  if (isLeave(error)) return;
  const reference = error instanceof Error && 'digest' in error ? error.digest : undefined;
  log.error({ route, reference, error }, 'failure');
}

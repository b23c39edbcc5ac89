import { randomUUID } from 'node:crypto';
import { trace } from '@opentelemetry/api';
import { instruments } from './instruments.ts';
import { log } from './log.ts';

/** What the browser asked for: a route's template, without the names in it, or an action. */
export interface Asked {
  readonly method: string;
  readonly route: string;
}

/** Whoever asked has left before the answer: nobody's failure. */
export const leftStatus = 499;

/**
 * Writes down what the browser asked for and how it ended, and measures it. An answer that comes in lines ends, for this, where it begins.
 * @param work is given the id that goes to Azure with all its calls
 */
export async function observeRequest<T>(
  { method, route }: Asked,
  work: (correlationId: string) => Promise<T>,
  statusOf: (answer: T) => number,
): Promise<T> {
  const started = performance.now();
  const correlationId = randomUUID();
  trace.getActiveSpan()?.setAttributes({ 'portal.correlation_id': correlationId, 'portal.route': route });
  const end = (status: number): void => {
    const durationMs = performance.now() - started;
    instruments().served.record(durationMs / 1000, {
      'http.request.method': method,
      'http.route': route,
      'http.response.status_code': status,
      ...(status >= 500 && { 'error.type': String(status) }),
    });
    const line = { correlationId, method, route, status, durationMs: Math.round(durationMs) };
    log[status >= 500 ? 'warn' : 'info'](line, 'request');
  };
  try {
    const answer = await work(correlationId);
    end(statusOf(answer));
    return answer;
  } catch (error) {
    end(500);
    throw error;
  }
}

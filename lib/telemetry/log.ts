import { trace } from '@opentelemetry/api';
import pino from 'pino';
import { logLevel } from '#lib/environment.ts';

/** What of an error is written down: not its other properties, which may hold anything. */
const describe = (error: unknown) =>
  error instanceof Error
    ? { type: error.name, message: error.message, stack: error.stack }
    : { type: typeof error };

/** The server's log: one line of JSON for each event, on standard output. Never a token, a body, or the value of a query or a Secret. */
export const log = pino({
  level: logLevel(),
  base: null,
  messageKey: 'event',
  errorKey: 'error',
  timestamp: pino.stdTimeFunctions.isoTime,
  formatters: { level: (level) => ({ level }) },
  serializers: { error: describe },
  // Without OpenTelemetry there is no span, and nothing is added.
  mixin() {
    const span = trace.getActiveSpan()?.spanContext();
    return span ? { traceId: span.traceId, spanId: span.spanId } : {};
  },
});

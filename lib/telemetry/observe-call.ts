import { context, propagation, SpanKind, SpanStatusCode, trace } from '@opentelemetry/api';
import { instruments } from './instruments.ts';
import { log } from './log.ts';

/** A call to Azure as it may be written down: a path without its query, no headers, no body. */
export interface Call {
  readonly upstream: 'azure' | 'kubernetes';
  readonly method: string;
  readonly url: URL;
  /** The same for all calls that one request of the portal makes; Azure writes it into its activity log. */
  readonly correlationId: string;
}

interface Begun {
  readonly status: number;
  /** What the cluster calls the call in its own audit log. */
  readonly auditId?: string | undefined;
}

/**
 * Writes a call down, measures it and makes it part of the request's trace. It ends where the answer begins: what comes then can take as
 * long as somebody watches.
 * @param send makes the call, with these headers beside its own (`traceparent`, while there is a trace)
 * @param left whether whoever asked has gone, so that an end without an answer is nobody's failure
 */
export async function observeCall<T>(
  { upstream, method, url, correlationId }: Call,
  send: (headers: Readonly<Record<string, string>>) => Promise<T>,
  { begun, left }: { begun: (answer: T) => Begun; left: () => boolean },
): Promise<T> {
  const started = performance.now();
  const span = trace.getTracer('connector-portal').startSpan(`${method} ${upstream}`, {
    kind: SpanKind.CLIENT,
    attributes: {
      'http.request.method': method,
      'server.address': url.hostname,
      'url.path': url.pathname,
      'portal.upstream': upstream,
      'portal.correlation_id': correlationId,
    },
  });
  const within = trace.setSpan(context.active(), span);
  const end = ({ status, auditId }: Partial<Begun>, failure?: unknown): void => {
    const durationMs = performance.now() - started;
    const errorType = typeOf(failure) ?? (status !== undefined && status >= 400 ? String(status) : undefined);
    const measured = {
      'http.request.method': method,
      'portal.upstream': upstream,
      ...(status !== undefined && { 'http.response.status_code': status }),
      ...(errorType !== undefined && { 'error.type': errorType }),
    };
    instruments().called.record(durationMs / 1000, measured);
    span.setAttributes(measured);
    if (errorType !== undefined) span.setStatus({ code: SpanStatusCode.ERROR });
    span.end();
    const line = { correlationId, upstream, method, path: url.pathname, status, auditId };
    const level = failure === undefined || left() ? 'info' : 'warn';
    log[level]({ ...line, failure: typeOf(failure), durationMs: Math.round(durationMs) }, 'call');
  };
  const headers: Record<string, string> = {};
  propagation.inject(within, headers);
  try {
    const answer = await context.with(within, send, undefined, headers);
    end(begun(answer));
    return answer;
  } catch (failure) {
    end({}, failure);
    throw failure;
  }
}

/** What kind of failure it was: Node's code of a broken connection, or the error's name; its message may hold an address. */
function typeOf(failure: unknown): string | undefined {
  if (failure === undefined) return undefined;
  if (!(failure instanceof Error)) return 'unknown';
  const { cause = failure } = failure;
  return cause instanceof Error && 'code' in cause && typeof cause.code === 'string'
    ? cause.code
    : failure.name;
}

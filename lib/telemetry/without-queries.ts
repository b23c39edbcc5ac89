import type { NodeSDKConfiguration } from '@opentelemetry/sdk-node';

type SpanExporter = NodeSDKConfiguration['traceExporter'];
type Span = Pick<Parameters<SpanExporter['export']>[0][number], 'attributes' | 'events'>;

/** A query in an address, wherever in a text the address stands. */
const query = /\?[^\s"'<>)]+/g;

function redact(attributes: Span['attributes']): void {
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === 'string' && value.includes('?')) attributes[name] = value.replace(query, '?…');
  }
}

/** Cuts queries out of all that a span tells: those of Next.js hold addresses as they were asked for. */
export function cutQueries({ attributes, events }: Span): void {
  redact(attributes);
  for (const event of events) if (event.attributes) redact(event.attributes);
}

/** The same exporter, which is told no query. */
export function withoutQueries(exporter: SpanExporter): SpanExporter {
  return {
    export(spans, done) {
      for (const span of spans) cutQueries(span);
      exporter.export(spans, done);
    },
    forceFlush: async () => exporter.forceFlush?.(),
    shutdown: () => exporter.shutdown(),
  };
}

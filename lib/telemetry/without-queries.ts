import type { NodeSDKConfiguration } from '@opentelemetry/sdk-node';

type SpanExporter = NodeSDKConfiguration['traceExporter'];
type Attributes = Parameters<SpanExporter['export']>[0][number]['attributes'];

/** A query in an address, wherever in a text the address stands. */
const query = /\?[^\s"'<>)]+/g;

function redact(attributes: Attributes): void {
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === 'string' && value.includes('?')) attributes[name] = value.replace(query, '?…');
  }
}

/** The same exporter, to which no span tells a query: those of Next.js hold addresses as they were asked for. */
export function withoutQueries(exporter: SpanExporter): SpanExporter {
  return {
    export(spans, done) {
      for (const { attributes, events } of spans) {
        redact(attributes);
        for (const event of events) if (event.attributes) redact(event.attributes);
      }
      exporter.export(spans, done);
    },
    forceFlush: async () => exporter.forceFlush?.(),
    shutdown: () => exporter.shutdown(),
  };
}

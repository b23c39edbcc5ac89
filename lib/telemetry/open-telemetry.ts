import { OTLPTraceExporter as JsonTraceExporter } from '@opentelemetry/exporter-trace-otlp-http';
import { OTLPTraceExporter as ProtobufTraceExporter } from '@opentelemetry/exporter-trace-otlp-proto';
import { NodeSDK } from '@opentelemetry/sdk-node';
import type { Telemetry } from '#lib/environment.ts';
import { withoutQueries } from './without-queries.ts';

/**
 * Sends traces and metrics to a collector. All standard variables of OpenTelemetry hold (sampling, intervals, headers, resource).
 * @returns sends what is left, and ends
 */
export function startOpenTelemetry({ traces, metrics, protocol }: Telemetry): () => Promise<void> {
  process.env.OTEL_SERVICE_NAME ??= 'connector-portal';
  // What the command line of a process holds is nobody's business.
  process.env.OTEL_NODE_RESOURCE_DETECTORS ??= 'env,host,serviceinstance';
  // Next.js would put the whole address of each call into a span of its own.
  process.env.NEXT_OTEL_FETCH_DISABLED = '1';
  const TraceExporter = protocol === 'http/json' ? JsonTraceExporter : ProtobufTraceExporter;
  const sdk = new NodeSDK({
    ...(traces ? { traceExporter: withoutQueries(new TraceExporter()) } : { spanProcessors: [] }),
    ...(metrics ? {} : { metricReaders: [] }),
    logRecordProcessors: [],
  });
  sdk.start();
  return () => sdk.shutdown();
}

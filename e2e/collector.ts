import { once } from 'node:events';
import { createServer } from 'node:http';
import { text } from 'node:stream/consumers';
import { z } from 'zod';

const attributes = z
  .array(z.object({ key: z.string(), value: z.record(z.string(), z.unknown()) }))
  .transform((all) => Object.fromEntries(all.map(({ key, value }) => [key, Object.values(value)[0]])));

const traces = z.object({
  resourceSpans: z.array(
    z.object({
      resource: z.object({ attributes }),
      scopeSpans: z.array(
        z.object({
          spans: z.array(
            z.object({
              traceId: z.string(),
              spanId: z.string(),
              parentSpanId: z.string().optional(),
              name: z.string(),
              attributes,
            }),
          ),
        }),
      ),
    }),
  ),
});

const point = z.object({ attributes, count: z.coerce.number() });
const metrics = z.object({
  resourceMetrics: z.array(
    z.object({
      scopeMetrics: z.array(
        z.object({
          metrics: z.array(
            z.object({ name: z.string(), histogram: z.object({ dataPoints: z.array(point) }).optional() }),
          ),
        }),
      ),
    }),
  ),
});

/** A collector of OpenTelemetry (OTLP over HTTP, in JSON) that keeps what it is told. */
export async function startCollector() {
  const bodies: { path: string; body: string }[] = [];
  const server = createServer(async (request, response) => {
    bodies.push({ path: request.url ?? '', body: await text(request) });
    response.setHeader('content-type', 'application/json').end('{}');
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : undefined;
  const told = <T>(path: string, schema: z.ZodType<T>): T[] =>
    bodies.filter((one) => one.path === path).map(({ body }) => schema.parse(JSON.parse(body)));
  return {
    url: `http://127.0.0.1:${port}`,
    /** All that came, as it came. */
    everything: () => bodies.map(({ body }) => body).join('\n'),
    services: () =>
      told('/v1/traces', traces).flatMap(({ resourceSpans }) =>
        resourceSpans.map(({ resource }) => resource.attributes['service.name']),
      ),
    spans: () =>
      told('/v1/traces', traces)
        .flatMap(({ resourceSpans }) => resourceSpans)
        .flatMap(({ scopeSpans }) => scopeSpans)
        .flatMap(({ spans }) => spans),
    /** What was last told of a histogram, a point for each set of attributes. */
    points: (name: string) =>
      told('/v1/metrics', metrics)
        .map(({ resourceMetrics }) =>
          resourceMetrics
            .flatMap(({ scopeMetrics }) => scopeMetrics)
            .flatMap((scope) => scope.metrics)
            .filter((metric) => metric.name === name)
            .flatMap(({ histogram }) => histogram?.dataPoints ?? []),
        )
        .findLast((points) => points.length > 0) ?? [],
    close: () => void server.close(),
  };
}

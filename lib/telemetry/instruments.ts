import { metrics } from '@opentelemetry/api';

const durations = (name: string, description: string) =>
  metrics.getMeter('connector-portal').createHistogram(name, {
    description,
    unit: 's',
    advice: {
      explicitBucketBoundaries: [
        0.005, 0.01, 0.025, 0.05, 0.075, 0.1, 0.25, 0.5, 0.75, 1, 2.5, 5, 7.5, 10, 30,
      ],
    },
  });

type Instruments = Readonly<Record<'served' | 'called', ReturnType<typeof durations>>>;
let made: Instruments | undefined;

/** What is measured, under OpenTelemetry's own names. Made at first use: what is made before OpenTelemetry starts measures nothing. */
export const instruments = (): Instruments => {
  made ??= {
    served: durations('http.server.request.duration', 'Requests and actions that the portal answered.'),
    called: durations('http.client.request.duration', 'Calls to Resource Manager and to clusters.'),
  };
  return made;
};

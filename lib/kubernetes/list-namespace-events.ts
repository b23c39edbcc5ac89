import { z } from 'zod';
import type { ClusterClient } from './cluster-client.ts';
import { listResources } from './list-resources.ts';

const eventSchema = z
  .object({
    type: z.string().nullish(),
    reason: z.string().nullish(),
    message: z.string().nullish(),
    count: z.number().nullish(),
    involvedObject: z.object({
      kind: z.string().nullish(),
      name: z.string().nullish(),
      namespace: z.string().nullish(),
    }),
    lastTimestamp: z.string().nullish(),
    eventTime: z.string().nullish(),
    metadata: z.object({ creationTimestamp: z.string().nullish() }),
  })
  .transform((event) => ({
    type: event.type ?? 'Normal',
    reason: event.reason ?? '',
    message: event.message ?? '',
    object: {
      kind: event.involvedObject.kind ?? '',
      name: event.involvedObject.name ?? '',
      namespace: event.involvedObject.namespace ?? '',
    },
    count: event.count ?? 1,
    at: event.lastTimestamp ?? event.eventTime ?? event.metadata.creationTimestamp ?? undefined,
  }));

export type ClusterEvent = z.infer<typeof eventSchema>;

/** Events of a namespace, the newest first. */
export async function listNamespaceEvents(client: ClusterClient, namespace: string): Promise<ClusterEvent[]> {
  const path = `/api/v1/namespaces/${encodeURIComponent(namespace)}/events`;
  const events = await listResources(client, path, eventSchema, { most: 2_000 });
  return events.sort((a, b) => (b.at ?? '').localeCompare(a.at ?? '')).slice(0, 200);
}

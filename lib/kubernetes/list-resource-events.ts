import { z } from 'zod';
import { parseAnswer } from '#lib/azure/arm-client.ts';
import type { ResourceRef } from '#lib/connections/relations/cluster-resource.ts';
import { type ClusterClient, jsonOf } from './cluster-client.ts';

const schema = z.object({
  items: z.array(
    z.object({
      metadata: z.object({ uid: z.string().nullish(), name: z.string() }),
      type: z.string().nullish(),
      reason: z.string().nullish(),
      message: z.string().nullish(),
      count: z.number().nullish(),
      lastTimestamp: z.string().nullish(),
      eventTime: z.string().nullish(),
      reportingComponent: z.string().nullish(),
      source: z.object({ component: z.string().nullish() }).nullish(),
    }),
  ),
});

export interface ResourceEvent {
  readonly id: string;
  readonly type: string;
  readonly reason: string;
  readonly message: string;
  readonly count: number;
  readonly at: string | undefined;
  readonly from: string;
}

/** What the cluster has noted about a resource lately, the newest first. */
export async function listResourceEvents(
  client: ClusterClient,
  { kind, namespace, name }: ResourceRef,
): Promise<ResourceEvent[]> {
  const fieldSelector = `involvedObject.kind=${kind},involvedObject.name=${name}`;
  const path = `/api/v1/namespaces/${encodeURIComponent(namespace)}/events`;
  const { text } = await client.request({ path: `${path}?${new URLSearchParams({ fieldSelector })}` });
  const { items } = parseAnswer(schema, jsonOf(text), `GET ${path}`);
  return items
    .map(
      ({ metadata, type, reason, message, count, lastTimestamp, eventTime, reportingComponent, source }) => ({
        id: metadata.uid ?? metadata.name,
        type: type ?? 'Normal',
        reason: reason ?? '',
        message: message ?? '',
        count: count ?? 1,
        at: lastTimestamp ?? eventTime ?? undefined,
        from: source?.component ?? reportingComponent ?? '',
      }),
    )
    .sort((a, b) => (b.at ?? '').localeCompare(a.at ?? ''));
}

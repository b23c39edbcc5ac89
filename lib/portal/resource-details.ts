import { AzureError } from '#lib/azure/azure-error.ts';
import type { ResourceRef } from '#lib/connections/relations/cluster-resource.ts';
import { type Failure, failureOf } from '#lib/failures/failure.ts';
import { getObject } from '#lib/kubernetes/get-object.ts';
import { listResourceEvents, type ResourceEvent } from '#lib/kubernetes/list-resource-events.ts';
import { toYaml } from '#lib/kubernetes/manifest.ts';
import { maskSecret, secretData } from '#lib/kubernetes/mask-secret.ts';
import { openCluster, type PortalSession } from './session.ts';

/** A resource as its page shows it. Values of a Secret are masked before they leave the server. */
export interface ResourceDetails {
  readonly yaml: string;
  /** The same with who owns which field. */
  readonly managedYaml: string;
  readonly resourceVersion: string;
  readonly createdAt: string | undefined;
  readonly labels: Readonly<Record<string, string>>;
  readonly annotations: Readonly<Record<string, string>>;
  /** Keys of a Secret, with the size of each value in bytes. */
  readonly keys: readonly { readonly key: string; readonly bytes: number }[];
  readonly events: readonly ResourceEvent[];
  /** Why there are no events to show. */
  readonly eventsError: Failure | undefined;
}

/** Reads a resource and what the cluster noted about it. */
export async function resourceDetails(
  session: PortalSession,
  clusterId: string,
  ref: ResourceRef,
): Promise<ResourceDetails> {
  const client = await openCluster(session, clusterId);
  const [object, events] = await Promise.all([
    getObject(client, ref),
    listResourceEvents(client, ref).catch((error: unknown) => {
      if (error instanceof AzureError) return error;
      throw error;
    }),
  ]);
  const shown = maskSecret(object);
  const { resourceVersion = '', creationTimestamp, labels = {}, annotations = {} } = shown.metadata;
  const failed = events instanceof AzureError;
  return {
    yaml: toYaml(shown),
    managedYaml: toYaml(shown, true),
    resourceVersion,
    createdAt: typeof creationTimestamp === 'string' ? creationTimestamp : undefined,
    labels,
    annotations,
    keys:
      object.kind === 'Secret'
        ? Object.entries(secretData(object)).map(([key, value]) => ({
            key,
            bytes: Buffer.byteLength(value, 'base64'),
          }))
        : [],
    events: failed ? [] : events,
    eventsError: failed ? failureOf(events) : undefined,
  };
}

import { z } from 'zod';
import type { ClusterResource, ResourceKind } from '#lib/connections/relations/cluster-resource.ts';
import type { ClusterClient } from './cluster-client.ts';
import { listPages } from './list-pages.ts';
import { fromMeta, objectMeta } from './object-meta.ts';
import { collectionPath } from './object-path.ts';

const tableSchema = z.object({
  columnDefinitions: z.array(z.object({ name: z.string() })),
  rows: z.array(z.object({ cells: z.array(z.unknown()), object: z.object({ metadata: objectMeta }) })),
});

/** What `kubectl get` asks for: printed columns and metadata, nothing of the object's own content. */
const accept = 'application/json;as=Table;g=meta.k8s.io;v=v1';

/** Resources of a kind as metadata and the cluster's own word for their state. No value of a Secret is sent. */
export async function* listTable(
  client: ClusterClient,
  kind: ResourceKind,
): AsyncGenerator<ClusterResource[]> {
  for await (const { columnDefinitions, rows } of listPages(
    client,
    collectionPath(kind),
    tableSchema,
    accept,
  )) {
    const status = columnDefinitions.findIndex(({ name }) => name === 'Status');
    const ready = columnDefinitions.findIndex(({ name }) => name === 'Ready');
    yield rows.map(({ cells, object }) => ({
      ...fromMeta(kind, object.metadata),
      ...(status >= 0 && { state: String(cells[status]) }),
      ...(ready >= 0 && { ready: isReady(cells[ready], cells[status]) }),
    }));
  }
}

/** `2/2`, or a pod that has done its work. */
function isReady(ready: unknown, status: unknown): boolean {
  const [have, want] = String(ready).split('/');
  return status === 'Completed' || (have === want && status !== 'Terminating');
}

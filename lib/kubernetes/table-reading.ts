import { z } from 'zod';
import { parseAnswer } from '#lib/azure/arm-client.ts';
import type { ResourceKind } from '#lib/connections/relations/cluster-resource.ts';
import { fromMeta, objectMeta } from './object-meta.ts';
import type { ResourceReading } from './resource-reading.ts';

const tableSchema = z.object({
  columnDefinitions: z.array(z.object({ name: z.string() })).nullish(),
  rows: z
    .array(z.object({ cells: z.array(z.unknown()), object: z.object({ metadata: objectMeta }) }))
    .nullish(),
});

/**
 * Resources of a kind as metadata and the cluster's own word for their state. It asks for what `kubectl get` asks for: printed
 * columns and metadata, nothing of the object's own content, so that no value of a Secret is sent.
 */
export function tableReading(kind: ResourceKind): ResourceReading {
  // A watch names the columns with its first event only.
  let columns: readonly { name: string }[] = [];
  return {
    accept: 'application/json;as=Table;g=meta.k8s.io;v=v1',
    rows(body, attempted) {
      const { columnDefinitions, rows } = parseAnswer(tableSchema, body, attempted);
      if (columnDefinitions?.length) columns = columnDefinitions;
      const status = columns.findIndex(({ name }) => name === 'Status');
      const ready = columns.findIndex(({ name }) => name === 'Ready');
      return (rows ?? []).map(({ cells, object }) => ({
        ...fromMeta(kind, object.metadata),
        ...(status >= 0 && { state: String(cells[status]) }),
        ...(ready >= 0 && { ready: isReady(cells[ready], cells[status]) }),
      }));
    },
  };
}

/** `2/2`, or a pod that has done its work. */
function isReady(ready: unknown, status: unknown): boolean {
  const [have, want] = String(ready).split('/');
  return status === 'Completed' || (have === want && status !== 'Terminating');
}

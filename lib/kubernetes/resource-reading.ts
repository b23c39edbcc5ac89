import { type ZodType, z } from 'zod';
import { parseAnswer } from '#lib/azure/arm-client.ts';
import type { ClusterResource } from '#lib/connections/relations/cluster-resource.ts';

/** How a kind is asked for, and which rows are in what comes: a page of a list, or the object that a watch tells of. */
export interface ResourceReading {
  readonly accept: string;
  rows(body: unknown, attempted: string): ClusterResource[];
}

/** Reads objects in full; only what a row shows of them is kept. */
export function objectReading<T>(schema: ZodType<T>, rowOf: (object: T) => ClusterResource): ResourceReading {
  const list = z.object({ items: z.array(schema) });
  return {
    accept: 'application/json',
    rows: (body, attempted) =>
      z.object({ items: z.unknown() }).safeParse(body).data?.items === undefined
        ? [rowOf(parseAnswer(schema, body, attempted))]
        : parseAnswer(list, body, attempted).items.map(rowOf),
  };
}

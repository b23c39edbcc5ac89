'use client';

import { useMemo } from 'react';
import { useOperations } from '#components/operations/use-operations.ts';
import type { Report } from '#lib/connections/diagnosis/evidence.ts';

/** What failed while this browser looked: Azure keeps no reason with a connection, so this is the only place that has it. */
export function useReports(clusterId: string): Report[] {
  const { list } = useOperations();
  return useMemo(() => {
    const newest = new Map<string, Report>();
    for (const { kind, connection, clusterId: where, outcome, error, endedAt } of list) {
      if (where !== clusterId || (kind !== 'create' && kind !== 'recreate') || newest.has(connection))
        continue;
      if (outcome !== 'failed' || !error) continue;
      const { code, message, correlationId } = error;
      newest.set(connection, { origin: 'operation', connection, code, message, correlationId, at: endedAt });
    }
    return [...newest.values()];
  }, [list, clusterId]);
}

'use client';

import { useQueryClient } from '@tanstack/react-query';
import { useOperations } from '#components/operations/use-operations.ts';
import { useAct } from '#components/query/use-act.ts';
import type { ActionFailure } from '#lib/portal/act.ts';
import { useDiagnosisActions } from './diagnosis-actions.tsx';

export interface Recreation {
  readonly connection: string;
  /** Used for one request, then forgotten. */
  readonly secret: string | undefined;
}

/** Puts a connection again, so that Service Connector does what is still to be done, and follows it to its end. */
export function useRecreate(clusterId: string) {
  const { recreateConnection } = useDiagnosisActions();
  const act = useAct();
  const operations = useOperations();
  const queries = useQueryClient();
  return async ({ connection, secret }: Recreation): Promise<ActionFailure | undefined> => {
    const result = await act(recreateConnection, { clusterId, connection, secret });
    if (!result.ok) {
      operations.refused({ kind: 'recreate', clusterId, connection }, result.error);
      return result.error;
    }
    // Whoever looks at this connection is to see at once that Azure works on it.
    void queries.invalidateQueries({ predicate: ({ queryKey }) => queryKey.includes(connection) });
    return operations.follow({ kind: 'recreate', clusterId, connection, url: result.value?.url });
  };
}

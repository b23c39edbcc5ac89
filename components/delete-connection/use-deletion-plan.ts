'use client';

import { useMemo } from 'react';
import { useConnectionEvidence } from '#components/connections/connection-queries.ts';
import { useClusterResources } from '#components/kubernetes-resources/use-cluster-resources.ts';
import { useFailureMessage } from '#components/states/use-failure-message.ts';
import type { Connection } from '#lib/connections/connection.ts';
import { planDeletion } from '#lib/connections/deletion/plan-deletion.ts';

/** What deleting a connection means now, in Azure and in the cluster, and why some of it could not be seen. */
export function useDeletionPlan(clusterId: string, connection: Connection, others: readonly Connection[]) {
  const { data, error } = useConnectionEvidence(clusterId, connection.name, false, true);
  const message = useFailureMessage();
  const { listed, relations } = useClusterResources(clusterId);
  const known = listed.data?.complete ? relations : undefined;
  const settled = known !== undefined || listed.error !== null;
  const plan = useMemo(
    () => (data && settled ? planDeletion(connection, others, data, known) : undefined),
    [data, settled, known, connection, others],
  );
  const sources = data ? [data.objects, data.identities, data.locks] : [];
  const unseen = [
    ...sources.flatMap((source) => (source.state === 'failed' ? [message(source.failure)] : [])),
    ...(listed.data?.failures ?? []).map((failure) => `${failure.kind}: ${message(failure)}`),
    ...(error ? [message(error)] : []),
    ...(listed.error ? [message(listed.error)] : []),
  ];
  return { plan, unseen: [...new Set(unseen)], failed: error !== null };
}

'use client';

import { useMemo } from 'react';
import { useConnectionDraft } from '#components/connections/connection-queries.ts';
import { useUrlFilter } from '#components/filters/use-url-filter.ts';
import { ErrorView } from '#components/states/error-view.tsx';
import { SkeletonRows } from '#components/states/skeleton.tsx';
import { joinHalves, otherHalf } from '#lib/connections/kafka.ts';
import { authTypes } from '#lib/connections/target-service.ts';
import { clusterIdOf, nameOf } from '#lib/portal/cluster-api.ts';
import { ConnectionWizard } from './connection-wizard.tsx';
import { freeName } from './free-name.ts';
import { useExistingConnections } from './wizard-queries.ts';

/**
 * The wizard for a connection like another one, of this cluster or of another: everything is filled in but secrets, under a free name.
 * @param source ARM id of the other one
 */
export function DuplicateConnection({ clusterId, source }: { clusterId: string; source: string }) {
  const filter = useUrlFilter();
  const { data, error, refetch } = useConnectionDraft(clusterIdOf(source), nameOf(source));
  // A Kafka connection is two in Azure, and a copy is of both, where both are there.
  const beside = useExistingConnections(clusterIdOf(source)).data?.connections;
  const half = data && otherHalf(data.connection);
  const halfThere = beside?.some(({ name }) => name === half) ? half : undefined;
  const other = useConnectionDraft(clusterIdOf(source), halfThere);
  const halves =
    half === undefined || (beside !== undefined && (halfThere === undefined || !other.isLoading));
  const existing = useExistingConnections(clusterId);
  const known = existing.data?.connections;
  const asked = authTypes.find((authType) => authType === filter.get('auth'));
  const draft = useMemo(
    () =>
      data &&
      known &&
      halves && {
        ...(other.data ? joinHalves(data.draft, other.data.draft) : data.draft),
        name: freeName(data.draft.serviceId, known),
        ...(asked && { authType: asked, csi: false, customizedKeys: {} }),
      },
    [data, other.data, halves, known, asked],
  );
  const failure = error ?? existing.error;
  if (failure && !draft)
    return (
      <ErrorView
        error={failure}
        onRetry={() => {
          void refetch();
          void existing.refetch();
        }}
      />
    );
  if (!draft) return <SkeletonRows rows={10} />;
  return (
    <ConnectionWizard
      clusterId={clusterId}
      draftKey={`${clusterId}/copy${source}${asked ?? ''}`}
      begin={{ draft }}
      next={filter.get('next') === 'migrate' ? { connection: nameOf(source), query: '?migrate' } : undefined}
    />
  );
}

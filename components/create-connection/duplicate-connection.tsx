'use client';

import { useMemo } from 'react';
import { useConnectionDraft } from '#components/connections/connection-queries.ts';
import { useUrlFilter } from '#components/filters/use-url-filter.ts';
import { ErrorView } from '#components/states/error-view.tsx';
import { SkeletonRows } from '#components/states/skeleton.tsx';
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
  const existing = useExistingConnections(clusterId);
  const known = existing.data?.connections;
  const asked = authTypes.find((authType) => authType === filter.get('auth'));
  const draft = useMemo(
    () =>
      data &&
      known && {
        ...data.draft,
        name: freeName(data.draft.serviceId, known),
        ...(asked && { authType: asked, csi: false, customizedKeys: {} }),
      },
    [data, known, asked],
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

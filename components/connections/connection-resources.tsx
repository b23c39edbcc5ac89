'use client';

import { ErrorView } from '#components/states/error-view.tsx';
import { SkeletonRows } from '#components/states/skeleton.tsx';
import { useConnectionResources } from './connection-queries.ts';
import { ResourceTable } from './resource-table.tsx';

/** The Kubernetes resources of a connection, read from the cluster when they come on the screen. */
export function ConnectionResources({ clusterId, name }: { clusterId: string; name: string }) {
  const { data, error, refetch } = useConnectionResources(clusterId, name);
  if (error && !data) return <ErrorView error={error} onRetry={() => void refetch()} />;
  if (!data) return <SkeletonRows rows={2} />;
  return <ResourceTable clusterId={clusterId} resources={data.resources} />;
}

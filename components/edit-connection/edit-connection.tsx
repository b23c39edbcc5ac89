'use client';

import { useConnectionDraft } from '#components/connections/connection-queries.ts';
import { ConnectionWizard } from '#components/create-connection/connection-wizard.tsx';
import { ErrorView } from '#components/states/error-view.tsx';
import { SkeletonRows } from '#components/states/skeleton.tsx';

/** Changes a connection with the steps that make one; what Azure lets nobody change is shown as it is. */
export function EditConnection({ clusterId, name }: { clusterId: string; name: string }) {
  const { data, error, refetch } = useConnectionDraft(clusterId, name);
  if (error && !data) return <ErrorView error={error} onRetry={() => void refetch()} />;
  if (!data) return <SkeletonRows rows={10} />;
  const { connection, draft, version } = data;
  return (
    <ConnectionWizard
      clusterId={clusterId}
      draftKey={connection.id}
      begin={{ draft, origin: { draft, version } }}
      latest={data}
    />
  );
}

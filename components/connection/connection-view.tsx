'use client';

import dynamic from 'next/dynamic';
import { useSearchParams } from 'next/navigation';
import { partFailed } from '#components/states/part-failed.tsx';
import { SkeletonRows } from '#components/states/skeleton.tsx';
import { ConnectionPage } from './connection-page.tsx';

const loading = () => <SkeletonRows rows={10} />;

// Both are loaded when they are asked for.
const EditConnection = dynamic(
  () =>
    import('#components/edit-connection/edit-connection.tsx')
      .then((module) => module.EditConnection)
      .catch(partFailed),
  { loading },
);
const MigrateConnection = dynamic(
  () =>
    import('#components/migrate-connection/migrate-connection.tsx')
      .then((module) => module.MigrateConnection)
      .catch(partFailed),
  { loading },
);

/** A connection as it is, while it is changed, or on its way to workload identity, as the address says. */
export function ConnectionView({ clusterId, name }: { clusterId: string; name: string }) {
  const parameters = useSearchParams();
  if (parameters.has('edit')) return <EditConnection clusterId={clusterId} name={name} />;
  if (parameters.has('migrate')) return <MigrateConnection clusterId={clusterId} name={name} />;
  return <ConnectionPage clusterId={clusterId} name={name} />;
}

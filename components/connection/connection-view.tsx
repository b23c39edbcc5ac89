'use client';

import dynamic from 'next/dynamic';
import { useSearchParams } from 'next/navigation';
import { SkeletonRows } from '#components/states/skeleton.tsx';
import { ConnectionPage } from './connection-page.tsx';

// The wizard is loaded when a connection is changed.
const EditConnection = dynamic(
  () => import('#components/edit-connection/edit-connection.tsx').then((module) => module.EditConnection),
  { loading: () => <SkeletonRows rows={10} /> },
);

/** A connection as it is, or while it is changed, as the address says. */
export function ConnectionView({ clusterId, name }: { clusterId: string; name: string }) {
  const editing = useSearchParams().has('edit');
  return editing ? (
    <EditConnection clusterId={clusterId} name={name} />
  ) : (
    <ConnectionPage clusterId={clusterId} name={name} />
  );
}

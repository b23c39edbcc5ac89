'use client';

import { type BoundaryProps, PageFailure } from '#components/states/page-failure.tsx';

/** Inside the cluster's frame: its menu stays in use. */
export default function ClusterPageError(props: BoundaryProps) {
  return <PageFailure {...props} />;
}

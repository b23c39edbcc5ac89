'use client';

import { useParams } from 'next/navigation';
import type { ClusterRef } from '#lib/resource-path.ts';

const one = (value: string | string[] | undefined) =>
  typeof value === 'string' ? decodeURIComponent(value) : '';

/** The cluster that the open page is about, from its address; nothing on pages about no cluster. */
export function useClusterRef(): ClusterRef | undefined {
  const parameters = useParams();
  const ref = {
    subscriptionId: one(parameters.subscriptionId),
    resourceGroup: one(parameters.resourceGroup),
    cluster: one(parameters.cluster),
  };
  return ref.cluster === '' ? undefined : ref;
}

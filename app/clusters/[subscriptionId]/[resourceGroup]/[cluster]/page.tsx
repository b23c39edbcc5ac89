import { redirect } from 'next/navigation';
import { type ClusterParameters, clusterRefOf } from '#app/cluster-parameters.ts';
import { clusterPath } from '#lib/resource-path.ts';

/** A cluster's address without a page leads to its overview. */
export default async function ClusterPage({ params }: { params: Promise<ClusterParameters> }) {
  redirect(clusterPath(clusterRefOf(await params), 'overview'));
}

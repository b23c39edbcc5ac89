import { bladeMetadata } from '#app/blade-metadata.ts';
import { type ClusterParameters, clusterRefOf } from '#app/cluster-parameters.ts';
import { OverviewPage } from '#components/overview/overview-page.tsx';

export const generateMetadata = bladeMetadata('overview');

export default async function Page({ params }: { params: Promise<ClusterParameters> }) {
  return <OverviewPage cluster={clusterRefOf(await params)} />;
}

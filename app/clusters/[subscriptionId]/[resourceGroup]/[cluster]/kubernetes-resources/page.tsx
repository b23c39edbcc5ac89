import { clusterOf } from '#app/api/parameters.ts';
import { bladeMetadata } from '#app/blade-metadata.ts';
import { KubernetesResourcesBlade } from '#components/kubernetes-resources/kubernetes-resources-blade.tsx';

export const generateMetadata = bladeMetadata('kubernetes-resources');

export default async function KubernetesResourcesPage({ params }: { params: Promise<unknown> }) {
  return <KubernetesResourcesBlade clusterId={clusterOf(await params)} />;
}

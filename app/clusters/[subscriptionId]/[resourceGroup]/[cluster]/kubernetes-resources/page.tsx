import { clusterOf } from '#app/api/parameters.ts';
import { KubernetesResourcesBlade } from '#components/kubernetes-resources/kubernetes-resources-blade.tsx';

export default async function KubernetesResourcesPage({ params }: { params: Promise<unknown> }) {
  return <KubernetesResourcesBlade clusterId={clusterOf(await params)} />;
}

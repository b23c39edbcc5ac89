import { clusterOf } from '#app/api/parameters.ts';
import { bladeMetadata } from '#app/blade-metadata.ts';
import { connectionActions } from '#app/connection-actions.ts';
import { named } from '#app/page-parameters.ts';
import { resourceActions } from '#app/resource-actions.ts';
import { ConnectionActionsProvider } from '#components/connections/connection-actions.tsx';
import { ResourceActionsProvider } from '#components/kubernetes-resource/resource-actions.tsx';
import { KubernetesResourcesBlade } from '#components/kubernetes-resources/kubernetes-resources-blade.tsx';

export const generateMetadata = bladeMetadata('kubernetes-resources');

export default async function KubernetesResourcesPage({ params }: { params: Promise<unknown> }) {
  return (
    <ConnectionActionsProvider value={connectionActions}>
      <ResourceActionsProvider value={resourceActions}>
        <KubernetesResourcesBlade clusterId={await named(params, clusterOf)} />
      </ResourceActionsProvider>
    </ConnectionActionsProvider>
  );
}

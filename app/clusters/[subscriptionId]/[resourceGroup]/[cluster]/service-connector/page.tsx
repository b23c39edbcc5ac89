import { clusterOf } from '#app/api/parameters.ts';
import { bladeMetadata } from '#app/blade-metadata.ts';
import { connectionActions } from '#app/connection-actions.ts';
import { named } from '#app/page-parameters.ts';
import { resourceActions } from '#app/resource-actions.ts';
import { ConnectionActionsProvider } from '#components/connections/connection-actions.tsx';
import { ConnectionsBlade } from '#components/connections/connections-blade.tsx';
import { ResourceActionsProvider } from '#components/kubernetes-resource/resource-actions.tsx';

export const generateMetadata = bladeMetadata('service-connector');

export default async function ServiceConnectorPage({ params }: { params: Promise<unknown> }) {
  return (
    <ConnectionActionsProvider value={connectionActions}>
      <ResourceActionsProvider value={resourceActions}>
        <ConnectionsBlade clusterId={await named(params, clusterOf)} />
      </ResourceActionsProvider>
    </ConnectionActionsProvider>
  );
}

import type { Metadata } from 'next';
import { resourceOf } from '#app/api/parameters.ts';
import { connectionActions } from '#app/connection-actions.ts';
import { named } from '#app/page-parameters.ts';
import { resourceActions } from '#app/resource-actions.ts';
import { ConnectionActionsProvider } from '#components/connections/connection-actions.tsx';
import { ResourceActionsProvider } from '#components/kubernetes-resource/resource-actions.tsx';
import { ResourcePage } from '#components/kubernetes-resource/resource-page.tsx';

export async function generateMetadata({ params }: { params: Promise<unknown> }): Promise<Metadata> {
  return { title: (await named(params, resourceOf)).ref.name };
}

export default async function OneResourcePage({ params }: { params: Promise<unknown> }) {
  const { clusterId, ref } = await named(params, resourceOf);
  return (
    <ConnectionActionsProvider value={connectionActions}>
      <ResourceActionsProvider value={resourceActions}>
        <ResourcePage clusterId={clusterId} resource={ref} />
      </ResourceActionsProvider>
    </ConnectionActionsProvider>
  );
}

import type { Metadata } from 'next';
import { deleteConnection } from '#app/actions/delete-connection.ts';
import { validateConnection } from '#app/actions/validate-connection.ts';
import { connectionOf } from '#app/api/parameters.ts';
import { resourceActions } from '#app/resource-actions.ts';
import { ConnectionPage } from '#components/connection/connection-page.tsx';
import { ConnectionActionsProvider } from '#components/connections/connection-actions.tsx';
import { ResourceActionsProvider } from '#components/kubernetes-resource/resource-actions.tsx';

export async function generateMetadata({ params }: { params: Promise<unknown> }): Promise<Metadata> {
  return { title: connectionOf(await params).connection };
}

export default async function OneConnectionPage({ params }: { params: Promise<unknown> }) {
  const { clusterId, connection } = connectionOf(await params);
  return (
    <ConnectionActionsProvider value={{ deleteConnection, validateConnection }}>
      <ResourceActionsProvider value={resourceActions}>
        <ConnectionPage clusterId={clusterId} name={connection} />
      </ResourceActionsProvider>
    </ConnectionActionsProvider>
  );
}

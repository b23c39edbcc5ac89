import type { Metadata } from 'next';
import { deleteConnection } from '#app/actions/delete-connection.ts';
import { validateConnection } from '#app/actions/validate-connection.ts';
import { connectionOf } from '#app/api/parameters.ts';
import { ConnectionPage } from '#components/connection/connection-page.tsx';
import { ConnectionActionsProvider } from '#components/connections/connection-actions.tsx';

export async function generateMetadata({ params }: { params: Promise<unknown> }): Promise<Metadata> {
  return { title: connectionOf(await params).connection };
}

export default async function OneConnectionPage({ params }: { params: Promise<unknown> }) {
  const { clusterId, connection } = connectionOf(await params);
  return (
    <ConnectionActionsProvider value={{ deleteConnection, validateConnection }}>
      <ConnectionPage clusterId={clusterId} name={connection} />
    </ConnectionActionsProvider>
  );
}

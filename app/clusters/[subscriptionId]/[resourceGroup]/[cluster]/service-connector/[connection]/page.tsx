import { z } from 'zod';
import { deleteConnection } from '#app/actions/delete-connection.ts';
import { validateConnection } from '#app/actions/validate-connection.ts';
import { clusterOf, linkerName, parse } from '#app/api/parameters.ts';
import { ConnectionPage } from '#components/connection/connection-page.tsx';
import { ConnectionActionsProvider } from '#components/connections/connection-actions.tsx';

export default async function OneConnectionPage({ params }: { params: Promise<unknown> }) {
  const { connection } = parse(z.object({ connection: linkerName }), await params);
  return (
    <ConnectionActionsProvider value={{ deleteConnection, validateConnection }}>
      <ConnectionPage clusterId={clusterOf(await params)} name={connection} />
    </ConnectionActionsProvider>
  );
}

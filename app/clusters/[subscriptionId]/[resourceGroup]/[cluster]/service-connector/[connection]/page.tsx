import type { Metadata } from 'next';
import { z } from 'zod';
import { deleteConnection } from '#app/actions/delete-connection.ts';
import { validateConnection } from '#app/actions/validate-connection.ts';
import { clusterOf, linkerName, parse } from '#app/api/parameters.ts';
import { ConnectionPage } from '#components/connection/connection-page.tsx';
import { ConnectionActionsProvider } from '#components/connections/connection-actions.tsx';

const nameOf = (params: unknown) => parse(z.object({ connection: linkerName }), params).connection;

export async function generateMetadata({ params }: { params: Promise<unknown> }): Promise<Metadata> {
  return { title: nameOf(await params) };
}

export default async function OneConnectionPage({ params }: { params: Promise<unknown> }) {
  const connection = nameOf(await params);
  return (
    <ConnectionActionsProvider value={{ deleteConnection, validateConnection }}>
      <ConnectionPage clusterId={clusterOf(await params)} name={connection} />
    </ConnectionActionsProvider>
  );
}

import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { createConnection } from '#app/actions/create-connection.ts';
import { createIdentity } from '#app/actions/create-identity.ts';
import { previewConnection } from '#app/actions/preview-connection.ts';
import { clusterOf } from '#app/api/parameters.ts';
import { CreateConnection } from '#components/create-connection/create-connection.tsx';
import { WizardActionsProvider } from '#components/create-connection/wizard-actions.tsx';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('shell'))('create') };
}

export default async function CreateConnectionPage({ params }: { params: Promise<unknown> }) {
  return (
    <WizardActionsProvider value={{ createConnection, createIdentity, previewConnection }}>
      <CreateConnection clusterId={clusterOf(await params)} />
    </WizardActionsProvider>
  );
}

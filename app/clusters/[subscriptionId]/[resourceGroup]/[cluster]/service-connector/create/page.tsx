import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { clusterOf } from '#app/api/parameters.ts';
import { named } from '#app/page-parameters.ts';
import { wizardActions } from '#app/wizard-actions.ts';
import { CreateConnection } from '#components/create-connection/create-connection.tsx';
import { WizardActionsProvider } from '#components/create-connection/wizard-actions.tsx';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('shell'))('create') };
}

export default async function CreateConnectionPage({ params }: { params: Promise<unknown> }) {
  return (
    <WizardActionsProvider value={wizardActions}>
      <CreateConnection clusterId={await named(params, clusterOf)} />
    </WizardActionsProvider>
  );
}

import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { connectionActions } from '#app/connection-actions.ts';
import { resourceActions } from '#app/resource-actions.ts';
import { ClustersPage } from '#components/clusters/clusters-page.tsx';
import { ConnectionActionsProvider } from '#components/connections/connection-actions.tsx';
import { ResourceActionsProvider } from '#components/kubernetes-resource/resource-actions.tsx';

export async function generateMetadata(): Promise<Metadata> {
  const [clusters, shell] = await Promise.all([getTranslations('clusters'), getTranslations('shell')]);
  // A layout's template is for the pages below it, not for the one beside it.
  return { title: `${clusters('title')} · ${shell('product')}` };
}

export default function HomePage() {
  return (
    <ConnectionActionsProvider value={connectionActions}>
      <ResourceActionsProvider value={resourceActions}>
        <ClustersPage />
      </ResourceActionsProvider>
    </ConnectionActionsProvider>
  );
}

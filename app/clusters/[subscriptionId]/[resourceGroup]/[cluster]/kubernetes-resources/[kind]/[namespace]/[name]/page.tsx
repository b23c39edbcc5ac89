import type { Metadata } from 'next';
import { editResource } from '#app/actions/edit-resource.ts';
import { restartWorkload } from '#app/actions/restart-workload.ts';
import { revealSecretKey } from '#app/actions/reveal-secret-key.ts';
import { resourceOf } from '#app/api/parameters.ts';
import { ResourceActionsProvider } from '#components/kubernetes-resource/resource-actions.tsx';
import { ResourcePage } from '#components/kubernetes-resource/resource-page.tsx';

export async function generateMetadata({ params }: { params: Promise<unknown> }): Promise<Metadata> {
  return { title: resourceOf(await params).ref.name };
}

export default async function OneResourcePage({ params }: { params: Promise<unknown> }) {
  const { clusterId, ref } = resourceOf(await params);
  return (
    <ResourceActionsProvider value={{ editResource, restartWorkload, revealSecretKey }}>
      <ResourcePage clusterId={clusterId} resource={ref} />
    </ResourceActionsProvider>
  );
}

import type { Metadata } from 'next';
import { applyRemedy } from '#app/actions/apply-remedy.ts';
import { recreateConnection } from '#app/actions/recreate-connection.ts';
import { connectionOf } from '#app/api/parameters.ts';
import { connectionActions } from '#app/connection-actions.ts';
import { named } from '#app/page-parameters.ts';
import { resourceActions } from '#app/resource-actions.ts';
import { wizardActions } from '#app/wizard-actions.ts';
import { ConnectionView } from '#components/connection/connection-view.tsx';
import { ConnectionActionsProvider } from '#components/connections/connection-actions.tsx';
import { WizardActionsProvider } from '#components/create-connection/wizard-actions.tsx';
import { DiagnosisActionsProvider } from '#components/diagnostics/diagnosis-actions.tsx';
import { ResourceActionsProvider } from '#components/kubernetes-resource/resource-actions.tsx';

export async function generateMetadata({ params }: { params: Promise<unknown> }): Promise<Metadata> {
  return { title: (await named(params, connectionOf)).connection };
}

export default async function OneConnectionPage({ params }: { params: Promise<unknown> }) {
  const { clusterId, connection } = await named(params, connectionOf);
  return (
    <ConnectionActionsProvider value={connectionActions}>
      <ResourceActionsProvider value={resourceActions}>
        <DiagnosisActionsProvider value={{ applyRemedy, recreateConnection }}>
          <WizardActionsProvider value={wizardActions}>
            <ConnectionView clusterId={clusterId} name={connection} />
          </WizardActionsProvider>
        </DiagnosisActionsProvider>
      </ResourceActionsProvider>
    </ConnectionActionsProvider>
  );
}

import { createConnection } from '#app/actions/create-connection.ts';
import { createIdentity } from '#app/actions/create-identity.ts';
import { clusterOf } from '#app/api/parameters.ts';
import { CreateConnection } from '#components/create-connection/create-connection.tsx';
import { WizardActionsProvider } from '#components/create-connection/wizard-actions.tsx';

export default async function CreateConnectionPage({ params }: { params: Promise<unknown> }) {
  return (
    <WizardActionsProvider value={{ createConnection, createIdentity }}>
      <CreateConnection clusterId={clusterOf(await params)} />
    </WizardActionsProvider>
  );
}

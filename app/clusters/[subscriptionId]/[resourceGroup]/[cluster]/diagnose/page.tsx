import { applyRemedy } from '#app/actions/apply-remedy.ts';
import { recreateConnection } from '#app/actions/recreate-connection.ts';
import { clusterOf } from '#app/api/parameters.ts';
import { bladeMetadata } from '#app/blade-metadata.ts';
import { named } from '#app/page-parameters.ts';
import { DiagnoseBlade } from '#components/diagnostics/diagnose-blade.tsx';
import { DiagnosisActionsProvider } from '#components/diagnostics/diagnosis-actions.tsx';

export const generateMetadata = bladeMetadata('diagnose');

export default async function DiagnosePage({ params }: { params: Promise<unknown> }) {
  return (
    <DiagnosisActionsProvider value={{ applyRemedy, recreateConnection }}>
      <DiagnoseBlade clusterId={await named(params, clusterOf)} />
    </DiagnosisActionsProvider>
  );
}

import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { applyRemedy } from '#app/actions/apply-remedy.ts';
import { recreateConnection } from '#app/actions/recreate-connection.ts';
import { clusterOf } from '#app/api/parameters.ts';
import { named } from '#app/page-parameters.ts';
import { DiagnosisActionsProvider } from '#components/diagnostics/diagnosis-actions.tsx';
import { ResetPage } from '#components/reset/reset-page.tsx';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('reset'))('title') };
}

export default async function ResetExtensionPage({ params }: { params: Promise<unknown> }) {
  return (
    <DiagnosisActionsProvider value={{ applyRemedy, recreateConnection }}>
      <ResetPage clusterId={await named(params, clusterOf)} />
    </DiagnosisActionsProvider>
  );
}

import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { uninstallExtension } from '#app/actions/change-extension.ts';
import { recreateConnection } from '#app/actions/recreate-connection.ts';
import { clusterOf } from '#app/api/parameters.ts';
import { ResetActionsProvider } from '#components/reset/reset-actions.tsx';
import { ResetPage } from '#components/reset/reset-page.tsx';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('reset'))('title') };
}

export default async function ResetExtensionPage({ params }: { params: Promise<unknown> }) {
  return (
    <ResetActionsProvider value={{ uninstallExtension, recreateConnection }}>
      <ResetPage clusterId={clusterOf(await params)} />
    </ResetActionsProvider>
  );
}

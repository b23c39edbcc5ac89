import type { Metadata } from 'next';
import { z } from 'zod';
import { installExtension, uninstallExtension, updateExtension } from '#app/actions/change-extension.ts';
import { clusterOf, linkerName, parse } from '#app/api/parameters.ts';
import { ExtensionActionsProvider } from '#components/extensions/extension-actions.tsx';
import { ExtensionPage } from '#components/extensions/extension-page.tsx';

const parameters = z.object({ extension: linkerName });

export async function generateMetadata({ params }: { params: Promise<unknown> }): Promise<Metadata> {
  return { title: parse(parameters, await params).extension };
}

export default async function OneExtensionPage({ params }: { params: Promise<unknown> }) {
  const { extension } = parse(parameters, await params);
  return (
    <ExtensionActionsProvider value={{ installExtension, updateExtension, uninstallExtension }}>
      <ExtensionPage clusterId={clusterOf(await params)} name={extension} />
    </ExtensionActionsProvider>
  );
}

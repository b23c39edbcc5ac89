import type { Metadata } from 'next';
import { z } from 'zod';
import { installExtension, uninstallExtension, updateExtension } from '#app/actions/change-extension.ts';
import { clusterOf, linkerName, parse } from '#app/api/parameters.ts';
import { named } from '#app/page-parameters.ts';
import { ExtensionActionsProvider } from '#components/extensions/extension-actions.tsx';
import { ExtensionPage } from '#components/extensions/extension-page.tsx';

const parameters = z.object({ extension: linkerName });

const extensionOf = (value: unknown) => ({ clusterId: clusterOf(value), ...parse(parameters, value) });

export async function generateMetadata({ params }: { params: Promise<unknown> }): Promise<Metadata> {
  return { title: (await named(params, extensionOf)).extension };
}

export default async function OneExtensionPage({ params }: { params: Promise<unknown> }) {
  const { clusterId, extension } = await named(params, extensionOf);
  return (
    <ExtensionActionsProvider value={{ installExtension, updateExtension, uninstallExtension }}>
      <ExtensionPage clusterId={clusterId} name={extension} />
    </ExtensionActionsProvider>
  );
}

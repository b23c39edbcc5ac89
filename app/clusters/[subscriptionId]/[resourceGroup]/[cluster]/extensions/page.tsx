import { installExtension, uninstallExtension, updateExtension } from '#app/actions/change-extension.ts';
import { clusterOf } from '#app/api/parameters.ts';
import { bladeMetadata } from '#app/blade-metadata.ts';
import { named } from '#app/page-parameters.ts';
import { ExtensionActionsProvider } from '#components/extensions/extension-actions.tsx';
import { ExtensionsBlade } from '#components/extensions/extensions-blade.tsx';

export const generateMetadata = bladeMetadata('extensions');

export default async function ExtensionsPage({ params }: { params: Promise<unknown> }) {
  return (
    <ExtensionActionsProvider value={{ installExtension, updateExtension, uninstallExtension }}>
      <ExtensionsBlade clusterId={await named(params, clusterOf)} />
    </ExtensionActionsProvider>
  );
}

import { clusterOf } from '#app/api/parameters.ts';
import { bladeMetadata } from '#app/blade-metadata.ts';
import { ExtensionsBlade } from '#components/extensions/extensions-blade.tsx';

export const generateMetadata = bladeMetadata('extensions');

export default async function ExtensionsPage({ params }: { params: Promise<unknown> }) {
  return <ExtensionsBlade clusterId={clusterOf(await params)} />;
}

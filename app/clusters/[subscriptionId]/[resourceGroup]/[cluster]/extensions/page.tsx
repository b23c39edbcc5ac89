import { clusterOf } from '#app/api/parameters.ts';
import { ExtensionsBlade } from '#components/extensions/extensions-blade.tsx';

export default async function ExtensionsPage({ params }: { params: Promise<unknown> }) {
  return <ExtensionsBlade clusterId={clusterOf(await params)} />;
}

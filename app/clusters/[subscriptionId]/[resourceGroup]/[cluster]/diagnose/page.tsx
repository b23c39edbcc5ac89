import { clusterOf } from '#app/api/parameters.ts';
import { bladeMetadata } from '#app/blade-metadata.ts';
import { DiagnoseBlade } from '#components/diagnostics/diagnose-blade.tsx';

export const generateMetadata = bladeMetadata('diagnose');

export default async function DiagnosePage({ params }: { params: Promise<unknown> }) {
  return <DiagnoseBlade clusterId={clusterOf(await params)} />;
}

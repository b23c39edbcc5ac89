import { clusterOf } from '#app/api/parameters.ts';
import { DiagnoseBlade } from '#components/diagnostics/diagnose-blade.tsx';

export default async function DiagnosePage({ params }: { params: Promise<unknown> }) {
  return <DiagnoseBlade clusterId={clusterOf(await params)} />;
}

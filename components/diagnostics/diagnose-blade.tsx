'use client';

import { useTranslations } from 'next-intl';
import { CommandBar } from '#components/commands/command-bar.tsx';
import { useRefreshCommand } from '#components/commands/use-refresh-command.tsx';
import { PageHeader } from '#components/shell/page-header.tsx';
import { ErrorView } from '#components/states/error-view.tsx';
import { StaleNotice } from '#components/states/partial-notice.tsx';
import { SkeletonRows } from '#components/states/skeleton.tsx';
import { nameOf } from '#lib/portal/cluster-api.ts';
import { Diagnosis } from './diagnosis.tsx';
import { useBundleCommand } from './use-bundle-command.tsx';
import { useEvidence } from './use-evidence.ts';

/** Diagnose and solve problems: reads everything there is, says what is wrong, the likeliest cause first, and mends it. */
export function DiagnoseBlade({ clusterId }: { clusterId: string }) {
  const t = useTranslations('diagnosis');
  const { data, error, isFetching, refetch } = useEvidence(clusterId);
  const refresh = useRefreshCommand(isFetching, refetch);
  const bundle = useBundleCommand(clusterId, data);
  return (
    <>
      <PageHeader
        icon="diagnose"
        title={t('title')}
        context={nameOf(clusterId)}
        type={t('type')}
        commands={<CommandBar commands={[refresh, bundle]} />}
      />
      {error && !data && <ErrorView error={error} onRetry={() => void refetch()} />}
      {!error && !data && <SkeletonRows rows={8} />}
      {data && <StaleNotice error={error} onRetry={() => void refetch()} />}
      {data && <Diagnosis evidence={data} />}
    </>
  );
}

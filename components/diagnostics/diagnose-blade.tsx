'use client';

import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { useTranslations } from 'next-intl';
import { CommandBar } from '#components/commands/command-bar.tsx';
import { useRefreshCommand } from '#components/commands/use-refresh-command.tsx';
import { useApi } from '#components/query/use-api.ts';
import { PageHeader } from '#components/shell/page-header.tsx';
import { ErrorView } from '#components/states/error-view.tsx';
import { SkeletonRows } from '#components/states/skeleton.tsx';
import { Status } from '#components/states/status.tsx';
import { readinessChecks } from '#lib/connections/readiness.ts';
import { factsAnswer } from '#lib/portal/answers.ts';
import { clusterApi, nameOf } from '#lib/portal/cluster-api.ts';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'grid', rowGap: tokens.spacingVerticalM },
  text: { display: 'block', color: tokens.colorNeutralForeground3 },
});

const kinds = { ready: 'success', blocked: 'failure', optional: 'unknown', unknown: 'unknown' } as const;

/** Whether a connection could be created now, check by check, and what to do where it could not. */
export function DiagnoseBlade({ clusterId }: { clusterId: string }) {
  const t = useTranslations('diagnose');
  const styles = useStyles();
  const { data, error, isFetching, refetch } = useApi(clusterApi(clusterId, 'facts'), factsAnswer, {
    kubernetes: true,
    staleTime: 0,
  });
  const refresh = useRefreshCommand(isFetching, refetch);
  return (
    <>
      <PageHeader
        icon="diagnose"
        title={t('title')}
        context={nameOf(clusterId)}
        type={t('type')}
        commands={<CommandBar commands={[refresh]} />}
      />
      {error && <ErrorView error={error} onRetry={() => void refetch()} />}
      {!error && !data && <SkeletonRows rows={6} />}
      {data && (
        <ul className={styles.list}>
          {readinessChecks(data).map(({ id, state }) => (
            <li key={id}>
              <Status kind={kinds[state]}>{t(`checks.${id}.name`)}</Status>
              <Text className={styles.text}>{t(`checks.${id}.${state}`)}</Text>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

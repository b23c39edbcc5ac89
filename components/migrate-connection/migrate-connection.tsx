'use client';

import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { LinkDismissRegular } from '@fluentui/react-icons';
import { useTranslations } from 'next-intl';
import { useClusterResources } from '#components/kubernetes-resources/use-cluster-resources.ts';
import { PageHeader } from '#components/shell/page-header.tsx';
import { Section } from '#components/shell/section.tsx';
import { ErrorView } from '#components/states/error-view.tsx';
import { MessageView } from '#components/states/message-view.tsx';
import { PartialNotice } from '#components/states/partial-notice.tsx';
import { SkeletonRows } from '#components/states/skeleton.tsx';
import { migratingWorkloads, successorOf } from '#lib/connections/edits/migration.ts';
import { nameOf } from '#lib/portal/cluster-api.ts';
import { CleanUpStep } from './clean-up-step.tsx';
import { SuccessorStep } from './successor-step.tsx';
import { WorkloadsStep } from './workloads-step.tsx';

const useStyles = makeStyles({ root: { display: 'grid', rowGap: tokens.spacingVerticalXL, minWidth: 0 } });

/**
 * Takes a connection from a secret to workload identity, with both side by side until every workload has moved. How far that has come
 * is read from Azure and the cluster each time, so it can be left and gone on with, by anyone.
 */
export function MigrateConnection({ clusterId, name }: { clusterId: string; name: string }) {
  const t = useTranslations('migrate');
  const styles = useStyles();
  const { listed, connections, relations, missing, reload } = useClusterResources(clusterId);
  const all = connections.data?.connections;
  const old = all?.find((connection) => connection.name === name);
  const successor = old && all && successorOf(old, all);
  const workloads = old && relations ? migratingWorkloads(old, successor, relations) : [];
  if (connections.error && !all)
    return <ErrorView error={connections.error} onRetry={() => void connections.refetch()} />;
  if (!all) return <SkeletonRows rows={10} />;
  if (!old)
    return (
      <MessageView icon={<LinkDismissRegular />} title={t('gone', { name })} level={1}>
        {t('goneText')}
      </MessageView>
    );
  const complete = listed.data?.complete === true;
  return (
    <div className={styles.root}>
      <PageHeader
        icon="connection"
        title={t('title', { name })}
        context={nameOf(clusterId)}
        type={t('subtitle')}
      />
      <Text>{t('text')}</Text>
      <SuccessorStep clusterId={clusterId} old={old} successor={successor} />
      <Section title={t('workloads.title')}>
        <PartialNotice missing={missing} onRetry={reload} />
        {listed.error && <ErrorView error={listed.error} onRetry={reload} />}
        {!listed.error && !complete && <SkeletonRows rows={3} />}
        {complete && (
          <WorkloadsStep clusterId={clusterId} old={old} successor={successor} workloads={workloads} />
        )}
      </Section>
      <CleanUpStep
        clusterId={clusterId}
        old={old}
        successor={successor}
        others={all.filter((connection) => connection.name !== name)}
        users={
          complete && listed.data?.failures.length === 0
            ? workloads.filter(({ stage }) => stage !== 'done').length
            : undefined
        }
      />
    </div>
  );
}

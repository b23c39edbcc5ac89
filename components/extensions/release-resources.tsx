'use client';

import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { DocumentTextRegular } from '@fluentui/react-icons';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { OpenerButton } from '#components/shell/opener-button.tsx';
import { Section } from '#components/shell/section.tsx';
import { ErrorView } from '#components/states/error-view.tsx';
import { RelativeTime } from '#components/states/relative-time.tsx';
import { SkeletonRows } from '#components/states/skeleton.tsx';
import { Status } from '#components/states/status.tsx';
import type { Column } from '#components/table/column.ts';
import { ResourceTable } from '#components/table/resource-table.tsx';
import type { EventAnswer, PodAnswer } from '#lib/portal/answers.ts';
import { useExtensionRelease } from './extension-queries.ts';
import { PodLogPanel } from './pod-log-panel.tsx';
import { useWorkloadColumns } from './use-workload-columns.tsx';

const useStyles = makeStyles({
  root: { display: 'grid', rowGap: tokens.spacingVerticalXXL, minWidth: 0 },
  trouble: { color: tokens.colorNeutralForeground3, overflowWrap: 'anywhere' },
});

/** What an extension has in the cluster: its Helm release, workloads, pods with their logs, events. */
export function ReleaseResources({
  clusterId,
  name,
  changing,
}: {
  clusterId: string;
  name: string;
  changing: boolean;
}) {
  const t = useTranslations('extensions.release');
  const styles = useStyles();
  const { data, error, refetch } = useExtensionRelease(clusterId, name, changing);
  const workloadColumns = useWorkloadColumns();
  const [logOf, setLogOf] = useState<PodAnswer>();
  if (error && !data) return <ErrorView error={error} onRetry={() => void refetch()} />;
  if (!data) return <SkeletonRows rows={6} />;
  const { namespace, releases, workloads, pods, events } = data;
  const [latest] = releases;
  const podColumns: Column<PodAnswer>[] = [
    { key: 'pod', label: t('pod'), width: '32%', sortBy: (pod) => pod.name, render: (pod) => pod.name },
    {
      key: 'phase',
      label: t('state'),
      width: '34%',
      render: ({ phase, ready, troubles: [trouble] }) => (
        <>
          <Status kind={trouble ? 'failure' : ready || phase === 'Succeeded' ? 'success' : 'progress'}>
            {trouble?.reason ?? phase}
          </Status>
          {trouble && <div className={styles.trouble}>{trouble.message}</div>}
        </>
      ),
    },
    { key: 'restarts', label: t('restarts'), numeric: true, render: ({ restarts }) => restarts },
    {
      key: 'log',
      label: t('log'),
      render: (pod) => (
        <OpenerButton
          size="small"
          icon={<DocumentTextRegular />}
          aria-label={t('logOf', { pod: pod.name })}
          onClick={() => setLogOf(pod)}
        >
          {t('log')}
        </OpenerButton>
      ),
    },
  ];
  const eventColumns: Column<EventAnswer>[] = [
    {
      key: 'at',
      label: t('time'),
      sortBy: ({ at = '' }) => at,
      render: ({ at }) => (at ? <RelativeTime at={new Date(at)} /> : ''),
    },
    {
      key: 'reason',
      label: t('reason'),
      render: ({ type, reason, count }) => (
        <Status kind={type === 'Warning' ? 'warning' : 'success'}>
          {reason} {count > 1 && `×${count}`}
        </Status>
      ),
    },
    {
      key: 'object',
      label: t('object'),
      secondary: true,
      render: ({ object }) => `${object.kind}/${object.name}`,
    },
    { key: 'message', label: t('message'), width: '46%', render: ({ message }) => message },
  ];
  return (
    <div className={styles.root}>
      <Section title={t('title', { namespace })}>
        <Text>
          {latest
            ? t('helm', { name: latest.name, revision: latest.revision, status: latest.status })
            : t('noHelm')}
        </Text>
        {workloads.length > 0 ? (
          <ResourceTable
            label={t('workloads')}
            columns={workloadColumns}
            items={workloads}
            itemKey={(workload) => `${workload.kind}/${workload.name}`}
            sortParameter="workloads"
          />
        ) : (
          <Text>{t('noWorkloads')}</Text>
        )}
      </Section>
      <Section title={t('pods')}>
        {pods.length > 0 ? (
          <ResourceTable
            label={t('pods')}
            columns={podColumns}
            items={pods}
            itemKey={(pod) => pod.name}
            sortParameter="pods"
          />
        ) : (
          <Text>{t('noPods')}</Text>
        )}
      </Section>
      <Section title={t('events')}>
        {events.length > 0 ? (
          <ResourceTable
            label={t('events')}
            columns={eventColumns}
            items={events}
            itemKey={({ object, reason, at, message }) => `${object.name} ${reason} ${at} ${message}`}
            sortParameter="events"
          />
        ) : (
          <Text>{t('noEvents')}</Text>
        )}
      </Section>
      {logOf && <PodLogPanel clusterId={clusterId} pod={logOf} onClose={() => setLogOf(undefined)} />}
    </div>
  );
}

'use client';

import { Button, makeStyles, tokens } from '@fluentui/react-components';
import {
  BroomRegular,
  CubeRegular,
  FilterDismissRegular,
  TextBulletListRegular,
} from '@fluentui/react-icons';
import dynamic from 'next/dynamic';
import { useTranslations } from 'next-intl';
import { CommandBar } from '#components/commands/command-bar.tsx';
import { useRefreshCommand } from '#components/commands/use-refresh-command.tsx';
import { useUrlFilter } from '#components/filters/use-url-filter.ts';
import { Main } from '#components/shell/main.tsx';
import { PageHeader } from '#components/shell/page-header.tsx';
import { ErrorView } from '#components/states/error-view.tsx';
import { MessageView } from '#components/states/message-view.tsx';
import { partFailed } from '#components/states/part-failed.tsx';
import { PartialNotice, StaleNotice } from '#components/states/partial-notice.tsx';
import { SkeletonRows } from '#components/states/skeleton.tsx';
import { ResourceTable } from '#components/table/resource-table.tsx';
import { ClusterFilters } from './cluster-filters.tsx';
import { filterClusters } from './filter-clusters.ts';
import { useClusterColumns } from './use-cluster-columns.tsx';
import { useClusters } from './use-clusters.ts';

const useStyles = makeStyles({
  content: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM },
});

// Loaded when somebody looks for them.
const Leftovers = dynamic(
  () => import('#components/leftovers/leftovers.tsx').then((module) => module.Leftovers).catch(partFailed),
  { loading: () => <SkeletonRows rows={8} /> },
);

/** All clusters of all subscriptions: where everybody starts. */
export function ClustersPage() {
  const t = useTranslations('clusters');
  const styles = useStyles();
  const filter = useUrlFilter();
  const columns = useClusterColumns();
  const { data, error, isFetching, refetch } = useClusters();
  const retry = () => void refetch();
  const clusters = data?.clusters ?? [];
  const shown = filterClusters(clusters, {
    text: filter.get('filter'),
    subscription: filter.get('subscription'),
    state: filter.get('state'),
  });
  const refresh = useRefreshCommand(isFetching, retry);
  const leftovers = filter.get('view') === 'leftovers';
  return (
    <Main>
      <PageHeader
        icon="cluster"
        title={t('title')}
        type={t('type')}
        commands={
          <CommandBar
            commands={[
              refresh,
              {
                key: 'leftovers',
                label: t(leftovers ? 'list' : 'leftovers'),
                icon: leftovers ? <TextBulletListRegular /> : <BroomRegular />,
                onSelect: () => filter.set('view', leftovers ? '' : 'leftovers'),
              },
            ]}
          />
        }
      />
      <div className={styles.content}>
        {!data && (error ? <ErrorView error={error} onRetry={retry} /> : <SkeletonRows rows={8} />)}
        {data && <StaleNotice error={error} onRetry={retry} />}
        {data && (
          <PartialNotice
            missing={data.errors.map(({ subscription, ...failure }) => ({ ...failure, of: subscription }))}
            onRetry={retry}
          />
        )}
        {data && clusters.length === 0 && data.errors.length === 0 && (
          <MessageView icon={<CubeRegular />} title={t('empty')}>
            {t('emptyText')}
          </MessageView>
        )}
        {clusters.length > 0 && (
          <>
            <ClusterFilters clusters={clusters} shown={shown.length} filter={filter} />
            {shown.length > 0 && leftovers && <Leftovers clusters={shown} />}
            {shown.length > 0 && !leftovers && (
              <ResourceTable label={t('title')} columns={columns} items={shown} itemKey={({ id }) => id} />
            )}
            {shown.length === 0 && (
              <MessageView
                icon={<FilterDismissRegular />}
                title={t('noMatch')}
                actions={<Button onClick={filter.clear}>{t('clear')}</Button>}
              >
                {t('noMatchText')}
              </MessageView>
            )}
          </>
        )}
      </div>
    </Main>
  );
}

'use client';

import { Button, makeStyles, tokens } from '@fluentui/react-components';
import {
  DeleteRegular,
  DocumentTableRegular,
  FilterDismissRegular,
  OrganizationRegular,
  TextBulletListRegular,
} from '@fluentui/react-icons';
import dynamic from 'next/dynamic';
import { useTranslations } from 'next-intl';
import { useMemo, useState } from 'react';
import { CommandBar } from '#components/commands/command-bar.tsx';
import { useRefreshCommand } from '#components/commands/use-refresh-command.tsx';
import { useUrlFilter } from '#components/filters/use-url-filter.ts';
import { PageHeader } from '#components/shell/page-header.tsx';
import { ErrorView } from '#components/states/error-view.tsx';
import { MessageView } from '#components/states/message-view.tsx';
import { partFailed } from '#components/states/part-failed.tsx';
import { PartialNotice, StaleNotice } from '#components/states/partial-notice.tsx';
import { SkeletonRows } from '#components/states/skeleton.tsx';
import { useShownColumns } from '#components/table/column-picker.tsx';
import { ResourceTable } from '#components/table/resource-table.tsx';
import { useSorted } from '#components/table/use-sorted.ts';
import type { ResourceView } from '#lib/connections/relations/resource-view.ts';
import { nameOf } from '#lib/portal/cluster-api.ts';
import type { DeleteResourcesOutcome } from '#lib/portal/delete-resources.ts';
import { DeleteResources } from './delete-resources.tsx';
import { DeletedNotice } from './deleted-notice.tsx';
import { filterResources } from './filter-resources.ts';
import { LiveStatus } from './live-status.tsx';
import { ResourceExpansion } from './resource-expansion.tsx';
import { ResourceFilters } from './resource-filters.tsx';
import { useClusterResources } from './use-cluster-resources.ts';
import { useGrouping } from './use-grouping.ts';
import { useResourceColumns } from './use-resource-columns.tsx';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM, minWidth: 0 },
});

// The graph is loaded when somebody looks at it.
const NetworkView = dynamic(
  () =>
    import('#components/network-view/network-view.tsx')
      .then((module) => module.NetworkView)
      .catch(partFailed),
  { loading: () => <SkeletonRows rows={10} /> },
);

const none: readonly ResourceView[] = [];
const keyOf = ({ key }: ResourceView) => key;
const nameIn = ({ resource }: ResourceView) => resource.name;

/** Everything in the cluster that connections made, and everything that uses it. */
export function KubernetesResourcesBlade({ clusterId }: { clusterId: string }) {
  const t = useTranslations('kubernetesResources');
  const styles = useStyles();
  const filter = useUrlFilter();
  const { listed, live, missing, reload, views = none } = useClusterResources(clusterId);
  const columns = useResourceColumns(clusterId);
  const shownColumns = useShownColumns(columns);
  const grouping = useGrouping(filter.get('group'));
  const text = filter.get('filter');
  const kind = filter.get('kind');
  const namespace = filter.get('namespace');
  const health = filter.get('health');
  const connection = filter.get('connection');
  const all = filter.get('all') !== '';
  const { ordered } = useSorted(views, columns);
  const shown = useMemo(
    () => filterResources(ordered, { text, kind, namespace, health, connection, all }),
    [ordered, text, kind, namespace, health, connection, all],
  );
  // The address follows the selection, and not the other way round: a check mark must not wait for it.
  const [marked, setMarked] = useState<readonly string[]>(filter.get('selected').split(',').filter(Boolean));
  const mark = (keys: readonly string[]) => {
    setMarked(keys);
    filter.set('selected', keys.join(','));
  };
  const selected = useMemo(() => {
    const wanted = new Set(marked);
    return wanted.size === 0 ? none : views.filter((view) => wanted.has(keyOf(view)));
  }, [views, marked]);
  const network = filter.get('view') === 'network';
  const [deleting, setDeleting] = useState(false);
  const [deleted, setDeleted] = useState<DeleteResourcesOutcome>();
  const refresh = useRefreshCommand(listed.isFetching, reload);
  const { data, error } = listed;
  return (
    <div className={styles.root}>
      <PageHeader
        icon="workload"
        title={t('title')}
        context={nameOf(clusterId)}
        type={t('type')}
        state={<LiveStatus live={live} />}
        commands={
          <CommandBar
            commands={[
              refresh,
              {
                key: 'network',
                label: t(network ? 'list' : 'network'),
                icon: network ? <TextBulletListRegular /> : <OrganizationRegular />,
                onSelect: () => filter.set('view', network ? '' : 'network'),
              },
              {
                key: 'delete',
                label: t('delete.command'),
                icon: <DeleteRegular />,
                disabledReason: selected.length === 0 ? t('delete.selectFirst') : undefined,
                onSelect: () => setDeleting(true),
              },
            ]}
          />
        }
      />
      {!data && (error ? <ErrorView error={error} onRetry={reload} /> : <SkeletonRows rows={12} />)}
      {data && <StaleNotice error={error} onRetry={reload} />}
      <PartialNotice missing={missing} onRetry={reload} />
      {deleted && (
        <DeletedNotice
          clusterId={clusterId}
          outcome={deleted}
          onRestored={() => {
            setDeleted(undefined);
            reload();
          }}
        />
      )}
      {deleting && (
        <DeleteResources
          doomed={[{ clusterId, views: selected }]}
          onClose={(outcomes) => {
            const outcome = outcomes?.get(clusterId);
            setDeleting(false);
            if (!outcome) return;
            setDeleted(outcome);
            mark([]);
            reload();
          }}
        />
      )}
      {data && views.length > 0 && (
        <ResourceFilters
          views={views}
          shown={shown.length}
          complete={data.complete}
          columns={columns}
          filter={filter}
        />
      )}
      {shown.length > 0 && network && <NetworkView clusterId={clusterId} views={shown} />}
      {shown.length > 0 && !network && (
        <ResourceTable
          label={t('title')}
          columns={shownColumns}
          items={shown}
          inOrder
          itemKey={keyOf}
          grouping={grouping}
          selection={{
            selected: selected.map(keyOf),
            onSelect: mark,
            name: nameIn,
          }}
          expansion={{
            expanded: filter.get('expanded') || undefined,
            onExpand: (key) => filter.set('expanded', key ?? ''),
            name: nameIn,
            render: (view) => <ResourceExpansion clusterId={clusterId} view={view} />,
          }}
        />
      )}
      {data?.complete && shown.length === 0 && (
        <MessageView
          icon={views.some(({ related }) => related) ? <FilterDismissRegular /> : <DocumentTableRegular />}
          title={t(views.some(({ related }) => related) ? 'noMatch' : 'empty')}
          actions={<Button onClick={filter.clear}>{t('clear')}</Button>}
        >
          {t(views.some(({ related }) => related) ? 'noMatchText' : 'emptyText')}
        </MessageView>
      )}
    </div>
  );
}

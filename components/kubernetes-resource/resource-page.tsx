'use client';

import { MessageBar, MessageBarBody, makeStyles, Tab, TabList, tokens } from '@fluentui/react-components';
import { DeleteRegular } from '@fluentui/react-icons';
import { useTranslations } from 'next-intl';
import { useEffect, useRef, useState } from 'react';
import { CommandBar } from '#components/commands/command-bar.tsx';
import { useRefreshCommand } from '#components/commands/use-refresh-command.tsx';
import { useUrlFilter } from '#components/filters/use-url-filter.ts';
import { DeleteResources } from '#components/kubernetes-resources/delete-resources.tsx';
import { DeletedNotice } from '#components/kubernetes-resources/deleted-notice.tsx';
import { FindingActions } from '#components/kubernetes-resources/finding-actions.tsx';
import { FindingList } from '#components/kubernetes-resources/finding-list.tsx';
import { HealthStatus } from '#components/kubernetes-resources/health-status.tsx';
import { kindIcon } from '#components/kubernetes-resources/resource-link.tsx';
import { useClusterResources } from '#components/kubernetes-resources/use-cluster-resources.ts';
import { PageHeader } from '#components/shell/page-header.tsx';
import { ErrorView } from '#components/states/error-view.tsx';
import { FailureText } from '#components/states/failure-text.tsx';
import { PartialNotice, StaleNotice } from '#components/states/partial-notice.tsx';
import { SkeletonRows } from '#components/states/skeleton.tsx';
import { type ResourceRef, resourceKey } from '#lib/connections/relations/cluster-resource.ts';
import type { DeleteResourcesOutcome } from '#lib/portal/delete-resources.ts';
import { GoneNotice } from './gone-notice.tsx';
import { relatedViews } from './related-views.ts';
import { ResourceEvents } from './resource-events.tsx';
import { useResourceDetails } from './resource-queries.ts';
import { ResourceRelations } from './resource-relations.tsx';
import { ResourceSummary } from './resource-summary.tsx';
import { ResourceYaml } from './resource-yaml.tsx';
import { SecretKeys } from './secret-keys.tsx';
import { useRestartCommand } from './use-restart-command.tsx';

const useStyles = makeStyles({
  root: { display: 'grid', rowGap: tokens.spacingVerticalL, minWidth: 0 },
  tabs: { marginInline: `calc(-1 * ${tokens.spacingHorizontalM})` },
});

const tabs = ['overview', 'events', 'yaml'] as const;

/** What the cluster says of an object that it has not; that Azure does not find the cluster is another failure. */
const goneCode = 'NotFound';

/** One Kubernetes resource: what it is, what belongs to it, what happened to it, and what is in it. */
export function ResourcePage({ clusterId, resource }: { clusterId: string; resource: ResourceRef }) {
  const t = useTranslations('resource');
  const styles = useStyles();
  const filter = useUrlFilter();
  const { data: details, error, isFetching, refetch } = useResourceDetails(clusterId, resource);
  const { listed, relations, views, ...cluster } = useClusterResources(clusterId);
  const complete = listed.data?.complete ?? false;
  const key = resourceKey(resource);
  const view = complete ? views?.find((one) => one.key === key) : undefined;
  const readable = !listed.data?.failures.some(({ kind }) => kind === resource.kind);
  const gone = (complete && readable && views !== undefined && !view) || error?.code === goneCode;
  const reload = () => {
    void refetch();
    cluster.reload();
  };
  // Without them the resource is shown all the same; what belongs to it is not.
  const missing = listed.error ? [listed.error, ...cluster.missing] : cluster.missing;
  // The list follows the cluster; what is shown of this resource follows the list.
  const now = view?.resource;
  const last = useRef(now);
  useEffect(() => {
    if (now && last.current && now !== last.current) void refetch();
    if (now) last.current = now;
  }, [now, refetch]);
  const refresh = useRefreshCommand(isFetching || listed.isFetching, reload);
  const restart = useRestartCommand(clusterId, resource, reload);
  const [deleting, setDeleting] = useState(false);
  const [deleted, setDeleted] = useState<DeleteResourcesOutcome>();
  const tab = tabs.find((one) => one === filter.get('tab')) ?? 'overview';
  return (
    <div className={styles.root}>
      <PageHeader
        icon={kindIcon(resource.kind)}
        title={resource.name}
        type={t('type', { kind: resource.kind, namespace: resource.namespace })}
        state={view && <HealthStatus view={view} />}
        commands={
          <CommandBar
            commands={[
              refresh,
              ...restart.commands.map((command) =>
                gone ? { ...command, disabledReason: t('gone.reason') } : command,
              ),
              {
                key: 'delete',
                label: t('delete'),
                icon: <DeleteRegular />,
                disabledReason: view ? undefined : t(gone ? 'gone.reason' : 'reading'),
                onSelect: () => setDeleting(true),
              },
            ]}
          />
        }
      />
      {restart.outcome && (
        <MessageBar intent={restart.outcome === 'restarted' ? 'success' : 'error'} layout="multiline">
          <MessageBarBody>
            {restart.outcome === 'restarted' ? t('restart.done') : <FailureText failure={restart.outcome} />}
          </MessageBarBody>
        </MessageBar>
      )}
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
      {deleting && view && (
        <DeleteResources
          doomed={[{ clusterId, views: [view] }]}
          onClose={(outcomes) => {
            const outcome = outcomes?.get(clusterId);
            setDeleting(false);
            if (!outcome) return;
            setDeleted(outcome);
            reload();
          }}
        />
      )}
      {gone && !deleted && (
        <GoneNotice clusterId={clusterId} resource={resource} shown={details !== undefined} />
      )}
      {!details &&
        !gone &&
        (error ? <ErrorView error={error} onRetry={reload} /> : <SkeletonRows rows={8} />)}
      {details && (
        <>
          {!gone && <StaleNotice error={error} onRetry={reload} />}
          <PartialNotice missing={missing} onRetry={reload} />
          <TabList
            className={styles.tabs}
            selectedValue={tab}
            onTabSelect={(_, { value }) => filter.set('tab', value === 'overview' ? '' : String(value))}
          >
            {tabs.map((one) => (
              <Tab key={one} value={one}>
                {t(`tabs.${one}`)}
              </Tab>
            ))}
          </TabList>
          {tab === 'overview' && (
            <>
              <FindingList findings={view?.findings ?? []} />
              {view && <FindingActions clusterId={clusterId} view={view} />}
              <ResourceSummary resource={resource} details={details} view={view} />
              {resource.kind === 'Secret' && (
                <SecretKeys clusterId={clusterId} secret={resource} keys={details.keys} />
              )}
              <ResourceRelations
                clusterId={clusterId}
                view={view}
                reading={!complete && !listed.error}
                related={relatedViews(view, views, relations)}
              />
            </>
          )}
          {tab === 'events' && <ResourceEvents details={details} onRetry={reload} />}
          {tab === 'yaml' && (
            <ResourceYaml
              clusterId={clusterId}
              resource={resource}
              details={details}
              gone={gone}
              onChanged={reload}
            />
          )}
        </>
      )}
    </div>
  );
}

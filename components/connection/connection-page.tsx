'use client';

import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { CheckmarkCircleRegular, DeleteRegular, StethoscopeRegular } from '@fluentui/react-icons';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { CommandBar } from '#components/commands/command-bar.tsx';
import { useRefreshCommand } from '#components/commands/use-refresh-command.tsx';
import { ConfigurationNames } from '#components/connections/configuration-names.tsx';
import { useConnectionProgress, useConnections } from '#components/connections/connection-queries.ts';
import { ReadOnlyNotice } from '#components/connections/read-only-notice.tsx';
import { ResourceTable } from '#components/connections/resource-table.tsx';
import { useValidation } from '#components/connections/use-validation.ts';
import { ValidationReport } from '#components/connections/validation-report.tsx';
import { DeleteOnDemand } from '#components/delete-connection/delete-on-demand.tsx';
import { OwnChecks } from '#components/diagnostics/own-checks.tsx';
import { useChangeCommands } from '#components/edit-connection/use-change-commands.tsx';
import { serviceIconName } from '#components/icons/service-icon-name.ts';
import { ConnectionFindings } from '#components/kubernetes-resources/connection-findings.tsx';
import { ConnectionUsage } from '#components/kubernetes-resources/connection-usage.tsx';
import { useOperations } from '#components/operations/use-operations.ts';
import { usePermissions } from '#components/query/use-permissions.ts';
import { PageHeader } from '#components/shell/page-header.tsx';
import { Section } from '#components/shell/section.tsx';
import { SidePanel } from '#components/shell/side-panel.tsx';
import { ErrorView } from '#components/states/error-view.tsx';
import { FailureNotice } from '#components/states/failure-notice.tsx';
import { PartialNotice, StaleNotice } from '#components/states/partial-notice.tsx';
import { SkeletonRows } from '#components/states/skeleton.tsx';
import { StateBadge } from '#components/states/state-badge.tsx';
import { useUsageCommands } from '#components/yaml-snippet/use-usage-commands.tsx';
import { isInProgress } from '#lib/connections/connection.ts';
import { commandActions } from '#lib/connections/permissions.ts';
import { clusterPage, diagnosePage, nameOf } from '#lib/portal/cluster-api.ts';
import { ConnectionEssentials } from './connection-essentials.tsx';
import { CreationTimeline } from './creation-timeline.tsx';
import { FailureReason } from './failure-reason.tsx';
import { JobRuns } from './job-runs.tsx';
import { SchemaRegistryNotice } from './schema-registry-notice.tsx';
import { useJobRuns } from './use-job-runs.ts';

const useStyles = makeStyles({
  root: { display: 'grid', rowGap: tokens.spacingVerticalXL, minWidth: 0 },
});

/** One connection: what it is, how far it has come, and every Kubernetes resource that it made. */
export function ConnectionPage({ clusterId, name }: { clusterId: string; name: string }) {
  const t = useTranslations('connection');
  const list = useTranslations('connections');
  const styles = useStyles();
  const router = useRouter();
  const { data, error, isFetching, refetch } = useConnectionProgress(clusterId, name);
  const refresh = useRefreshCommand(isFetching, refetch);
  const connections = useConnections(clusterId);
  const all = connections.data?.connections;
  const retry = () => {
    void refetch();
    void connections.refetch();
  };
  const others = all?.filter((other) => other.name !== name) ?? [];
  const operations = useOperations();
  const allowed = usePermissions(clusterId);
  const { validation, start, clear } = useValidation(clusterId);
  const [deleting, setDeleting] = useState(false);
  const changes = useChangeCommands(clusterId, data?.connection);
  const usage = useUsageCommands(clusterId, data?.connection);
  const runs = useJobRuns(data);
  const runsTitle = useTranslations('jobRuns');
  if (error && !data) return <ErrorView error={error} onRetry={() => void refetch()} />;
  if (!data) return <SkeletonRows rows={10} />;
  const { connection, extension, extensionError, resources, clusterError } = data;
  const busy = isInProgress(connection.provisioningState);
  const operation = operations.list.find((one) => one.connection === name && one.clusterId === clusterId);
  const refusal = (command: 'delete' | 'validate') => {
    if (!allowed(commandActions[command])) return list('notAllowed', { action: commandActions[command] });
    return busy ? list('busy') : undefined;
  };
  return (
    <div className={styles.root}>
      <PageHeader
        icon={connection.serviceId ? serviceIconName(connection.serviceId) : 'connection'}
        title={name}
        context={nameOf(clusterId)}
        type={t('type')}
        state={<StateBadge state={connection.provisioningState} />}
        commands={
          <CommandBar
            commands={[
              refresh,
              changes.edit,
              {
                key: 'validate',
                label: list('commands.validate'),
                icon: <CheckmarkCircleRegular />,
                disabledReason: refusal('validate'),
                onSelect: () => void start(name),
              },
              {
                key: 'diagnose',
                label: t('diagnose'),
                icon: <StethoscopeRegular />,
                onSelect: () => router.push(diagnosePage(clusterId, name)),
              },
              {
                key: 'delete',
                label: list('commands.delete'),
                icon: <DeleteRegular />,
                disabledReason: refusal('delete'),
                onSelect: () => setDeleting(true),
              },
              ...usage.commands,
              ...changes.more,
            ]}
          />
        }
      />
      <ReadOnlyNotice clusterId={clusterId} />
      <ConnectionEssentials connection={connection} />
      {all && <SchemaRegistryNotice clusterId={clusterId} connection={connection} all={all} />}
      {connection.provisioningState === 'Failed' && (
        <FailureReason
          clusterId={clusterId}
          connection={connection}
          said={operation?.error}
          extension={extension?.error}
        />
      )}
      <ConnectionFindings clusterId={clusterId} connection={connection} />
      {/* What was read once stays when it cannot be read again. */}
      <StaleNotice error={error} onRetry={retry} />
      <PartialNotice
        missing={[extensionError, connections.error].flatMap((failure) => failure ?? [])}
        onRetry={retry}
      />
      <FailureNotice failure={clusterError} title={t('clusterUnreadable')} onRetry={retry} />
      {connection.provisioningState !== 'Deleting' && (
        <CreationTimeline key={name} clusterId={clusterId} connection={connection} />
      )}
      <Section title={list('resources')}>
        <Text>{t('resourcesHint')}</Text>
        {!clusterError && <ResourceTable clusterId={clusterId} resources={resources} pending={busy} />}
      </Section>
      <ConnectionUsage clusterId={clusterId} name={name} />
      <Section title={list('configurations')}>
        <ConfigurationNames clusterId={clusterId} name={name} />
      </Section>
      <Section title={runsTitle('title')}>
        <JobRuns runs={runs} extension={extension} />
      </Section>
      {changes.dialog}
      {usage.panel}
      {deleting && (
        <DeleteOnDemand
          clusterId={clusterId}
          connection={connection}
          others={others}
          onClose={(deleted) => {
            setDeleting(false);
            if (deleted) router.push(clusterPage(clusterId, 'service-connector'));
          }}
        />
      )}
      <SidePanel open={validation !== undefined} title={list('validation.title', { name })} onClose={clear}>
        {validation && (
          <>
            <ValidationReport validation={validation.state} />
            <OwnChecks clusterId={clusterId} name={name} />
          </>
        )}
      </SidePanel>
    </div>
  );
}

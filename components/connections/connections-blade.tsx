'use client';

import { makeStyles, tokens } from '@fluentui/react-components';
import {
  AddRegular,
  ArrowImportRegular,
  CheckmarkCircleRegular,
  DeleteRegular,
  FilterRegular,
  OrganizationRegular,
} from '@fluentui/react-icons';
import dynamic from 'next/dynamic';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { CommandBar } from '#components/commands/command-bar.tsx';
import { useRefreshCommand } from '#components/commands/use-refresh-command.tsx';
import { DeleteOnDemand } from '#components/delete-connection/delete-on-demand.tsx';
import { useChangeCommands } from '#components/edit-connection/use-change-commands.tsx';
import { useUrlFilter } from '#components/filters/use-url-filter.ts';
import { usePermissions } from '#components/query/use-permissions.ts';
import { PageHeader } from '#components/shell/page-header.tsx';
import { ErrorView } from '#components/states/error-view.tsx';
import { MessageView } from '#components/states/message-view.tsx';
import { partFailed } from '#components/states/part-failed.tsx';
import { StaleNotice } from '#components/states/partial-notice.tsx';
import { SkeletonRows } from '#components/states/skeleton.tsx';
import { useUsageCommands } from '#components/yaml-snippet/use-usage-commands.tsx';
import { isInProgress } from '#lib/connections/connection.ts';
import { commandActions } from '#lib/connections/permissions.ts';
import { clusterPage, nameOf } from '#lib/portal/cluster-api.ts';
import { ConnectionFilters } from './connection-filters.tsx';
import { useConnections } from './connection-queries.ts';
import { ConnectionTable } from './connection-table.tsx';
import { EmptyConnections } from './empty-connections.tsx';
import { filterConnections } from './filter-connections.ts';
import { ReadOnlyNotice } from './read-only-notice.tsx';
import { useValidation } from './use-validation.ts';

// Panels and dialogs are loaded when they are opened.
const ImportDialog = dynamic(
  () => import('./import-dialog.tsx').then((module) => module.ImportDialog).catch(partFailed),
  { ssr: false },
);
const ValidationPanel = dynamic(
  () => import('./validation-panel.tsx').then((module) => module.ValidationPanel).catch(partFailed),
  { ssr: false },
);

const useStyles = makeStyles({ root: { display: 'grid', rowGap: tokens.spacingVerticalM, minWidth: 0 } });

/** The Service Connector blade: a cluster's connections and what can be done with them. */
export function ConnectionsBlade({ clusterId }: { clusterId: string }) {
  const t = useTranslations('connections');
  const styles = useStyles();
  const router = useRouter();
  const filter = useUrlFilter();
  const { data, error, isFetching, refetch } = useConnections(clusterId);
  const allowed = usePermissions(clusterId);
  const { validation, start, clear } = useValidation(clusterId);
  const refresh = useRefreshCommand(isFetching, refetch);
  const [deleting, setDeleting] = useState(false);
  const [importing, setImporting] = useState(false);
  // The address follows the selection, and not the other way round: a check mark must not wait for it.
  const [marked, setMarked] = useState(filter.get('selected'));
  const connections = data?.connections ?? [];
  const shown = filterConnections(connections, filter);
  const selected = connections.find(({ name }) => name === marked);

  const refusal = (command: 'create' | 'delete' | 'validate'): string | undefined => {
    if (!allowed(commandActions[command])) return t('notAllowed', { action: commandActions[command] });
    if (command === 'create') return undefined;
    if (!selected) return t('selectFirst');
    return command === 'delete' && isInProgress(selected.provisioningState) ? t('busy') : undefined;
  };
  const changes = useChangeCommands(clusterId, selected);
  const usage = useUsageCommands(clusterId, selected, connections);
  const create = () => router.push(clusterPage(clusterId, 'service-connector', 'create'));
  return (
    <div className={styles.root}>
      <PageHeader
        icon="connection"
        title={t('title')}
        context={nameOf(clusterId)}
        type={t('type')}
        commands={
          <CommandBar
            commands={[
              {
                key: 'create',
                label: t('commands.create'),
                icon: <AddRegular />,
                primary: true,
                disabledReason: refusal('create'),
                onSelect: create,
              },
              refresh,
              changes.edit,
              {
                key: 'validate',
                label: t('commands.validate'),
                icon: <CheckmarkCircleRegular />,
                disabledReason: refusal('validate'),
                onSelect: () => selected && void start(selected.name),
              },
              {
                key: 'delete',
                label: t('commands.delete'),
                icon: <DeleteRegular />,
                disabledReason: refusal('delete'),
                onSelect: () => setDeleting(true),
              },
              ...usage.commands,
              {
                key: 'network',
                label: t('commands.network'),
                icon: <OrganizationRegular />,
                onSelect: () => router.push(`${clusterPage(clusterId, 'kubernetes-resources')}?view=network`),
              },
              ...changes.more,
              {
                key: 'import',
                label: t('commands.import'),
                icon: <ArrowImportRegular />,
                disabledReason: refusal('create'),
                onSelect: () => setImporting(true),
              },
            ]}
          />
        }
      />
      <ReadOnlyNotice clusterId={clusterId} />
      {error && !data && <ErrorView error={error} onRetry={() => void refetch()} />}
      {data && <StaleNotice error={error} onRetry={() => void refetch()} />}
      {!error && !data && <SkeletonRows rows={8} />}
      {data && connections.length === 0 && <EmptyConnections onCreate={create} refusal={refusal('create')} />}
      {connections.length > 0 && (
        <>
          <ConnectionFilters connections={connections} shown={shown.length} filter={filter} />
          <ConnectionTable
            clusterId={clusterId}
            connections={shown}
            selected={selected?.name}
            expanded={filter.get('expanded') || undefined}
            onSelect={(name) => {
              setMarked(name ?? '');
              filter.set('selected', name ?? '');
            }}
            onExpand={(name) => filter.set('expanded', name ?? '')}
          />
          {shown.length === 0 && <MessageView icon={<FilterRegular />} title={t('noMatch')} />}
        </>
      )}
      {changes.dialog}
      {importing && <ImportDialog clusterId={clusterId} onClose={() => setImporting(false)} />}
      {usage.panel}
      {deleting && selected && (
        <DeleteOnDemand
          clusterId={clusterId}
          connection={selected}
          others={connections.filter(({ name }) => name !== selected.name)}
          onClose={() => setDeleting(false)}
        />
      )}
      {validation && <ValidationPanel clusterId={clusterId} validation={validation} onClose={clear} />}
    </div>
  );
}

'use client';

import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { AddRegular, PuzzlePieceRegular } from '@fluentui/react-icons';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { CommandBar } from '#components/commands/command-bar.tsx';
import { useRefreshCommand } from '#components/commands/use-refresh-command.tsx';
import { usePermissions } from '#components/query/use-permissions.ts';
import { PageHeader } from '#components/shell/page-header.tsx';
import { ErrorView } from '#components/states/error-view.tsx';
import { MessageView } from '#components/states/message-view.tsx';
import { StaleNotice } from '#components/states/partial-notice.tsx';
import { SkeletonRows } from '#components/states/skeleton.tsx';
import { ResourceTable } from '#components/table/resource-table.tsx';
import { extensionName } from '#lib/connections/names.ts';
import { clusterPage, nameOf } from '#lib/portal/cluster-api.ts';
import { useExtensions } from './extension-queries.ts';
import { ExtensionTrouble } from './extension-trouble.tsx';
import { InstallExtension } from './install-extension.tsx';
import { useExtensionColumns } from './use-extension-columns.tsx';

const useStyles = makeStyles({ root: { display: 'grid', rowGap: tokens.spacingVerticalM, minWidth: 0 } });

const writeAction = 'Microsoft.KubernetesConfiguration/extensions/write';

/** Extensions + applications: what is installed in the cluster, in which version, and what is wrong with it. */
export function ExtensionsBlade({ clusterId }: { clusterId: string }) {
  const t = useTranslations('extensions');
  const styles = useStyles();
  const { data, error, isFetching, refetch } = useExtensions(clusterId);
  const refresh = useRefreshCommand(isFetching, refetch);
  const allowed = usePermissions(clusterId);
  const columns = useExtensionColumns(clusterId);
  const [installing, setInstalling] = useState(false);
  const installed = data?.extensions.some(({ name }) => name === extensionName);
  const refusal = allowed(writeAction) ? undefined : t('notAllowed', { action: writeAction });
  const install = () => setInstalling(true);
  return (
    <div className={styles.root}>
      <PageHeader
        icon="extension"
        title={t('title')}
        context={nameOf(clusterId)}
        type={t('type')}
        commands={
          <CommandBar
            commands={[
              {
                key: 'install',
                label: t('install.command'),
                icon: <AddRegular />,
                disabledReason: installed ? t('install.already') : refusal,
                onSelect: install,
              },
              refresh,
            ]}
          />
        }
      />
      {error && !data && <ErrorView error={error} onRetry={() => void refetch()} />}
      {data && <StaleNotice error={error} onRetry={() => void refetch()} />}
      {!error && !data && <SkeletonRows rows={4} />}
      {data?.extensions.length === 0 && (
        <MessageView
          icon={<PuzzlePieceRegular />}
          title={t('empty')}
          actions={
            <Button appearance="primary" disabledFocusable={refusal !== undefined} onClick={install}>
              {t('install.command')}
            </Button>
          }
        >
          {t('emptyText')}
        </MessageView>
      )}
      {data && data.extensions.length > 0 && (
        <ResourceTable
          label={t('title')}
          columns={columns}
          items={data.extensions}
          itemKey={({ id }) => id}
        />
      )}
      {data?.extensions.map((extension) => (
        <ExtensionTrouble
          key={extension.id}
          clusterId={clusterId}
          extension={extension}
          page={clusterPage(clusterId, 'extensions', extension.name)}
        />
      ))}
      {installing && <InstallExtension clusterId={clusterId} onClose={() => setInstalling(false)} />}
    </div>
  );
}

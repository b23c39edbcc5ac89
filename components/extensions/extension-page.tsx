'use client';

import { makeStyles, tokens } from '@fluentui/react-components';
import { ArrowResetRegular, ArrowUpRegular, DeleteRegular, StethoscopeRegular } from '@fluentui/react-icons';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { CommandBar } from '#components/commands/command-bar.tsx';
import { useRefreshCommand } from '#components/commands/use-refresh-command.tsx';
import { usePermissions } from '#components/query/use-permissions.ts';
import { PageHeader } from '#components/shell/page-header.tsx';
import { Section } from '#components/shell/section.tsx';
import { ErrorView } from '#components/states/error-view.tsx';
import { StaleNotice } from '#components/states/partial-notice.tsx';
import { SkeletonRows } from '#components/states/skeleton.tsx';
import { StateBadge } from '#components/states/state-badge.tsx';
import { isInProgress } from '#lib/connections/connection.ts';
import { extensionName } from '#lib/connections/names.ts';
import { clusterPage, nameOf } from '#lib/portal/cluster-api.ts';
import { ExtensionEssentials } from './extension-essentials.tsx';
import { useExtension } from './extension-queries.ts';
import { ExtensionSettings } from './extension-settings.tsx';
import { ExtensionStatuses } from './extension-statuses.tsx';
import { ExtensionTrouble } from './extension-trouble.tsx';
import { ReleaseResources } from './release-resources.tsx';
import { UninstallExtension } from './uninstall-extension.tsx';
import { UpdateExtension } from './update-extension.tsx';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXXL, minWidth: 0 },
});

const actions = {
  update: 'Microsoft.KubernetesConfiguration/extensions/write',
  uninstall: 'Microsoft.KubernetesConfiguration/extensions/delete',
} as const;

/** One extension: what it is, what it says of itself, and what it has in the cluster. */
export function ExtensionPage({ clusterId, name }: { clusterId: string; name: string }) {
  const t = useTranslations('extensions');
  const styles = useStyles();
  const router = useRouter();
  const { data, error, isFetching, refetch } = useExtension(clusterId, name);
  const refresh = useRefreshCommand(isFetching, refetch);
  const allowed = usePermissions(clusterId);
  const [open, setOpen] = useState<'update' | 'uninstall'>();
  const changing = data !== undefined && isInProgress(data.provisioningState);
  const refusal = (command: keyof typeof actions) => {
    if (!allowed(actions[command])) return t('notAllowed', { action: actions[command] });
    if (!data) return t('notRead');
    return changing ? t('busy') : undefined;
  };
  const reset = {
    key: 'reset',
    label: t('reset.command'),
    icon: <ArrowResetRegular />,
    disabledReason: refusal('uninstall'),
    onSelect: () => router.push(clusterPage(clusterId, 'extensions', name, 'reset')),
  };
  return (
    <>
      <PageHeader
        icon="extension"
        title={name}
        context={nameOf(clusterId)}
        type={t('one')}
        state={data && <StateBadge state={data.provisioningState} />}
        commands={
          <CommandBar
            commands={[
              {
                key: 'update',
                label: t('update.command'),
                icon: <ArrowUpRegular />,
                disabledReason: refusal('update'),
                onSelect: () => setOpen('update'),
              },
              {
                key: 'uninstall',
                label: t('uninstall.command'),
                icon: <DeleteRegular />,
                disabledReason: refusal('uninstall'),
                onSelect: () => setOpen('uninstall'),
              },
              ...(name === extensionName ? [reset] : []),
              {
                key: 'diagnose',
                label: t('diagnose'),
                icon: <StethoscopeRegular />,
                onSelect: () => router.push(clusterPage(clusterId, 'diagnose')),
              },
              refresh,
            ]}
          />
        }
      />
      {error && !data && <ErrorView error={error} onRetry={() => void refetch()} />}
      {!error && !data && <SkeletonRows rows={10} />}
      {data && (
        <div className={styles.root}>
          <StaleNotice error={error} onRetry={() => void refetch()} />
          <ExtensionTrouble clusterId={clusterId} extension={data} />
          <ExtensionEssentials clusterId={clusterId} extension={data} />
          <Section title={t('statuses.title')}>
            <ExtensionStatuses extension={data} />
          </Section>
          <Section title={t('settings.title')}>
            <ExtensionSettings extension={data} />
          </Section>
          <ReleaseResources clusterId={clusterId} name={name} changing={changing} />
        </div>
      )}
      {open === 'update' && data && (
        <UpdateExtension clusterId={clusterId} extension={data} onClose={() => setOpen(undefined)} />
      )}
      {open === 'uninstall' && (
        <UninstallExtension
          clusterId={clusterId}
          name={name}
          onClose={(uninstalled) => {
            setOpen(undefined);
            if (uninstalled) router.push(clusterPage(clusterId, 'extensions'));
          }}
        />
      )}
    </>
  );
}

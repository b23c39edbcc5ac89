'use client';

import { EditRegular } from '@fluentui/react-icons';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import type { Command } from '#components/commands/command.ts';
import { usePermissions } from '#components/query/use-permissions.ts';
import { type Connection, isInProgress } from '#lib/connections/connection.ts';
import { commandActions } from '#lib/connections/permissions.ts';
import { clusterPage } from '#lib/portal/cluster-api.ts';

/**
 * The command that changes a connection; it says why where it cannot.
 * @param connection undefined while none is chosen
 */
export function useEditCommand(clusterId: string, connection: Connection | undefined): Command {
  const t = useTranslations('editConnection');
  const list = useTranslations('connections');
  const router = useRouter();
  const allowed = usePermissions(clusterId);
  const refusal = () => {
    if (!allowed(commandActions.edit)) return list('notAllowed', { action: commandActions.edit });
    if (!connection) return list('selectFirst');
    if (isInProgress(connection.provisioningState)) return list('busy');
    return connection.serviceId && connection.authType ? undefined : t('unknownTarget');
  };
  return {
    key: 'edit',
    label: t('command'),
    icon: <EditRegular />,
    disabledReason: refusal(),
    onSelect: () =>
      connection &&
      router.push(`${clusterPage(clusterId, 'service-connector', connection.name)}?edit=basics`),
  };
}

'use client';

import { ArrowSwapRegular, CopyRegular, EditRegular } from '@fluentui/react-icons';
import dynamic from 'next/dynamic';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { type ReactNode, useState } from 'react';
import type { Command } from '#components/commands/command.ts';
import { usePermissions } from '#components/query/use-permissions.ts';
import { partFailed } from '#components/states/part-failed.tsx';
import { type Connection, isInProgress } from '#lib/connections/connection.ts';
import { canMigrate } from '#lib/connections/edits/migration.ts';
import { commandActions } from '#lib/connections/permissions.ts';
import { clusterPage } from '#lib/portal/cluster-api.ts';

const DuplicateDialog = dynamic(
  () => import('./duplicate-dialog.tsx').then((module) => module.DuplicateDialog).catch(partFailed),
  { ssr: false },
);

/**
 * The commands that change a connection, make one like it, or take it to workload identity; each says why where it cannot.
 * @param connection undefined while none is chosen
 */
export function useChangeCommands(
  clusterId: string,
  connection: Connection | undefined,
): { edit: Command; more: Command[]; dialog: ReactNode } {
  const t = useTranslations('editConnection');
  const list = useTranslations('connections');
  const duplicate = useTranslations('duplicate');
  const migrate = useTranslations('migrate');
  const router = useRouter();
  const allowed = usePermissions(clusterId);
  const [duplicating, setDuplicating] = useState(false);
  const known = connection?.serviceId && connection.authType ? undefined : t('unknownTarget');
  const refusal = () => {
    if (!allowed(commandActions.edit)) return list('notAllowed', { action: commandActions.edit });
    if (!connection) return list('selectFirst');
    return isInProgress(connection.provisioningState) ? list('busy') : known;
  };
  const open = (query: string) =>
    connection && router.push(clusterPage(clusterId, 'service-connector', connection.name) + query);
  return {
    edit: {
      key: 'edit',
      label: t('command'),
      icon: <EditRegular />,
      disabledReason: refusal(),
      onSelect: () => open('?edit=basics'),
    },
    more: [
      {
        key: 'duplicate',
        label: duplicate('command'),
        icon: <CopyRegular />,
        disabledReason: connection ? known : list('selectFirst'),
        onSelect: () => setDuplicating(true),
      },
      {
        key: 'migrate',
        label: migrate('command'),
        icon: <ArrowSwapRegular />,
        disabledReason:
          refusal() ?? (connection && canMigrate(connection) ? undefined : migrate('notNeeded')),
        onSelect: () => open('?migrate'),
      },
    ],
    dialog: duplicating && connection && (
      <DuplicateDialog clusterId={clusterId} connection={connection} onClose={() => setDuplicating(false)} />
    ),
  };
}

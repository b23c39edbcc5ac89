'use client';

import { Text, Tooltip } from '@fluentui/react-components';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { DeleteConnection } from '#components/delete-connection/delete-connection.tsx';
import { usePermissions } from '#components/query/use-permissions.ts';
import { OpenerButton } from '#components/shell/opener-button.tsx';
import { Section } from '#components/shell/section.tsx';
import { type Connection, isInProgress } from '#lib/connections/connection.ts';
import { commandActions } from '#lib/connections/permissions.ts';
import { clusterPage } from '#lib/portal/cluster-api.ts';

/**
 * Last: the old connection and its Secret go, and not before nobody uses them.
 * @param users how many workloads use the old Secret; undefined while that is not known
 */
export function CleanUpStep({
  clusterId,
  old,
  successor,
  others,
  users,
}: {
  clusterId: string;
  old: Connection;
  successor: Connection | undefined;
  others: readonly Connection[];
  users: number | undefined;
}) {
  const t = useTranslations('migrate.cleanUp');
  const list = useTranslations('connections');
  const router = useRouter();
  const allowed = usePermissions(clusterId);
  const [deleting, setDeleting] = useState(false);
  const refusal = !allowed(commandActions.delete)
    ? list('notAllowed', { action: commandActions.delete })
    : successor?.provisioningState !== 'Succeeded'
      ? t('noSuccessor')
      : users === undefined
        ? t('unknown')
        : users > 0
          ? t('inUse', { count: users })
          : isInProgress(old.provisioningState)
            ? list('busy')
            : undefined;
  const button = (
    <OpenerButton
      appearance="primary"
      disabledFocusable={refusal !== undefined}
      onClick={() => setDeleting(true)}
    >
      {t('submit', { name: old.name })}
    </OpenerButton>
  );
  return (
    <Section title={t('title')}>
      <Text>{refusal ?? t('text')}</Text>
      <div>
        {refusal ? (
          <Tooltip content={refusal} relationship="description">
            {button}
          </Tooltip>
        ) : (
          button
        )}
      </div>
      {deleting && (
        <DeleteConnection
          clusterId={clusterId}
          connection={old}
          others={others}
          onClose={(deleted) => {
            setDeleting(false);
            if (deleted && successor)
              router.push(clusterPage(clusterId, 'service-connector', successor.name));
          }}
        />
      )}
    </Section>
  );
}

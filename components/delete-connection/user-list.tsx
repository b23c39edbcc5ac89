'use client';

import { MessageBar, MessageBarBody, MessageBarTitle, makeStyles, tokens } from '@fluentui/react-components';
import { useTranslations } from 'next-intl';
import { ResourceLink } from '#components/kubernetes-resources/resource-link.tsx';
import type { DeletionPlan } from '#lib/connections/deletion/plan-deletion.ts';
import { resourceKey } from '#lib/connections/relations/cluster-resource.ts';

const useStyles = makeStyles({
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalXL, maxHeight: '12rem', overflowY: 'auto' },
});

/** The workloads that live on the connection, and what becomes of them. Nothing where nobody does. */
export function UserList({
  clusterId,
  users,
  lose,
}: {
  clusterId: string;
  users: DeletionPlan['users'];
  /** Something that they refer to goes along. */
  lose: boolean;
}) {
  const t = useTranslations('deleteConnection.users');
  const styles = useStyles();
  if (users.length === 0) return null;
  return (
    <MessageBar intent={lose ? 'error' : 'warning'} layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{t('title', { count: users.length })}</MessageBarTitle>
        {t(lose ? 'fail' : 'live')}
        <ul className={styles.list}>
          {users.map(({ workload, pods }) => (
            <li key={resourceKey(workload)}>
              {workload.kind} <ResourceLink clusterId={clusterId} resource={workload} /> ·{' '}
              {workload.namespace} · {t('pods', { count: pods })}
            </li>
          ))}
        </ul>
      </MessageBarBody>
    </MessageBar>
  );
}

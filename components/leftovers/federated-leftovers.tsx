'use client';

import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { DeleteRegular } from '@fluentui/react-icons';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { useApi } from '#components/query/use-api.ts';
import { OpenerButton } from '#components/shell/opener-button.tsx';
import { Section } from '#components/shell/section.tsx';
import { ErrorView } from '#components/states/error-view.tsx';
import { PartialNotice } from '#components/states/partial-notice.tsx';
import { SkeletonRows } from '#components/states/skeleton.tsx';
import type { Column } from '#components/table/column.ts';
import { ResourceTable } from '#components/table/resource-table.tsx';
import { type FederatedLeftovers, federatedLeftoversAnswer } from '#lib/portal/federated-leftovers-answer.ts';
import { DeleteCredentials } from './delete-credentials.tsx';
import { DeletedCredentials } from './deleted-credentials.tsx';

export type FederatedLeftover = FederatedLeftovers['leftovers'][number];

const useStyles = makeStyles({
  mono: { fontFamily: tokens.fontFamilyMonospace, overflowWrap: 'anywhere' },
  command: { alignSelf: 'flex-start' },
});

const keyOf = ({ identity, credential }: FederatedLeftover) => `${identity.id}/${credential.name}`;

/** Federated credentials of all identities whose account is not there, each with its evidence, to be deleted with a way back. */
export function FederatedLeftoversSection() {
  const t = useTranslations('leftovers.credentials');
  const styles = useStyles();
  const { data, error, refetch } = useApi('/api/federated-leftovers', federatedLeftoversAnswer, {
    kubernetes: true,
  });
  const [marked, setMarked] = useState<readonly string[]>([]);
  const [deleting, setDeleting] = useState(false);
  const [deleted, setDeleted] = useState<readonly FederatedLeftover[]>([]);
  const selected = (data?.leftovers ?? []).filter((one) => marked.includes(keyOf(one)));
  const changed = (now: readonly FederatedLeftover[]) => {
    setDeleted(now);
    setMarked([]);
    void refetch();
  };
  const columns: Column<FederatedLeftover>[] = [
    {
      key: 'name',
      label: t('name'),
      width: '14rem',
      sortBy: ({ credential }) => credential.name,
      render: ({ credential }) => credential.name,
    },
    {
      key: 'identity',
      label: t('identity'),
      width: '12rem',
      sortBy: ({ identity }) => identity.name,
      render: ({ identity }) => identity.name,
    },
    {
      key: 'subject',
      label: t('subject'),
      render: ({ credential }) => <span className={styles.mono}>{credential.subject}</span>,
    },
    {
      key: 'reason',
      label: t('reason'),
      render: ({ cluster, credential: { issuer } }) =>
        cluster === undefined ? t('noCluster', { issuer }) : t('noAccount', { cluster }),
    },
  ];
  return (
    <Section title={t('title')}>
      <Text>{t('hint')}</Text>
      {deleted.length > 0 && <DeletedCredentials deleted={deleted} onRestored={() => changed([])} />}
      {deleting && (
        <DeleteCredentials
          credentials={selected}
          onClose={(done) => {
            setDeleting(false);
            if (done.length > 0) changed(done);
          }}
        />
      )}
      {!data &&
        (error ? <ErrorView error={error} onRetry={() => void refetch()} /> : <SkeletonRows rows={2} />)}
      {data && <PartialNotice missing={data.errors} onRetry={() => void refetch()} />}
      {data && data.leftovers.length === 0 && <Text>{t('nothing')}</Text>}
      {data && data.leftovers.length > 0 && (
        <>
          <OpenerButton
            className={styles.command}
            icon={<DeleteRegular />}
            disabledFocusable={selected.length === 0}
            onClick={() => setDeleting(true)}
          >
            {t('command')}
          </OpenerButton>
          <ResourceTable
            label={t('title')}
            columns={columns}
            items={data.leftovers}
            itemKey={keyOf}
            sortParameter="sort-credentials"
            selection={{ selected: marked, onSelect: setMarked, name: ({ credential }) => credential.name }}
          />
        </>
      )}
    </Section>
  );
}

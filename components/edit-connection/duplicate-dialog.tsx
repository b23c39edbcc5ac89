'use client';

import { Dropdown, Field, Option, Text } from '@fluentui/react-components';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { useClusters } from '#components/clusters/use-clusters.ts';
import { AskDialog } from '#components/shell/ask-dialog.tsx';
import { useFailureMessage } from '#components/states/use-failure-message.ts';
import type { Connection } from '#lib/connections/connection.ts';
import { clusterPage, nameOf } from '#lib/portal/cluster-api.ts';

/** Asks for the cluster that gets a connection like this one; the wizard asks for the rest. */
export function DuplicateDialog({
  clusterId,
  connection,
  onClose,
}: {
  clusterId: string;
  connection: Connection;
  onClose: () => void;
}) {
  const t = useTranslations('duplicate');
  const message = useFailureMessage();
  const router = useRouter();
  const { data, error } = useClusters();
  const [chosen, setChosen] = useState(clusterId);
  const clusters = data?.clusters ?? [{ id: clusterId, name: nameOf(clusterId), subscriptionName: '' }];
  const idOf = (id: string) => id.toLowerCase();
  return (
    <AskDialog
      title={t('title', { name: connection.name })}
      cancel={t('cancel')}
      submit={t('submit')}
      onSubmit={() =>
        router.push(
          `${clusterPage(chosen, 'service-connector', 'create')}?${new URLSearchParams({ copy: connection.id })}`,
        )
      }
      onClose={onClose}
    >
      <Text>{t('text')}</Text>
      <Field label={t('cluster')} hint={error ? message(error) : t('clusterHint')}>
        <Dropdown
          value={nameOf(chosen)}
          selectedOptions={[idOf(chosen)]}
          onOptionSelect={(_, { optionValue }) => {
            const cluster = clusters.find(({ id }) => idOf(id) === optionValue);
            if (cluster) setChosen(cluster.id);
          }}
        >
          {clusters.map(({ id, name, subscriptionName }) => (
            <Option key={id} value={idOf(id)} text={name}>
              {subscriptionName ? `${name} · ${subscriptionName}` : name}
            </Option>
          ))}
        </Dropdown>
      </Field>
    </AskDialog>
  );
}

'use client';

import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  Dropdown,
  Field,
  makeStyles,
  Option,
  Text,
  tokens,
} from '@fluentui/react-components';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { useClusters } from '#components/clusters/use-clusters.ts';
import type { Connection } from '#lib/connections/connection.ts';
import { clusterPage, nameOf } from '#lib/portal/cluster-api.ts';

const useStyles = makeStyles({ content: { display: 'grid', rowGap: tokens.spacingVerticalM } });

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
  const styles = useStyles();
  const router = useRouter();
  const { data, error } = useClusters();
  const [chosen, setChosen] = useState(clusterId);
  const clusters = data?.clusters ?? [{ id: clusterId, name: nameOf(clusterId), subscriptionName: '' }];
  const idOf = (id: string) => id.toLowerCase();
  return (
    <Dialog open onOpenChange={(_, { open }) => !open && onClose()}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{t('title', { name: connection.name })}</DialogTitle>
          <DialogContent className={styles.content}>
            <Text>{t('text')}</Text>
            <Field label={t('cluster')} hint={error ? error.message : t('clusterHint')}>
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
          </DialogContent>
          <DialogActions>
            <Button onClick={onClose}>{t('cancel')}</Button>
            <Button
              appearance="primary"
              onClick={() =>
                router.push(
                  `${clusterPage(chosen, 'service-connector', 'create')}?${new URLSearchParams({ copy: connection.id })}`,
                )
              }
            >
              {t('submit')}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}

'use client';

import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  makeStyles,
  Text,
  tokens,
} from '@fluentui/react-components';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { useAction } from '#components/query/use-action.ts';
import { ActionError } from '#components/states/action-error.tsx';
import { SkeletonRows } from '#components/states/skeleton.tsx';
import { DiffView } from '#components/yaml/diff-view.tsx';
import type { Connection } from '#lib/connections/connection.ts';
import type { ResourceRef } from '#lib/connections/relations/cluster-resource.ts';
import { useResourceActions } from './resource-actions.tsx';

const useStyles = makeStyles({
  surface: { maxWidth: '60rem' },
  content: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', rowGap: tokens.spacingVerticalM },
});

/** Gives a workload what a connection needs, or takes the connection's Secret from it, after a look at the change. */
export function RewireWorkload({
  clusterId,
  connection,
  workload: { kind, namespace, name },
  leave = false,
}: {
  clusterId: string;
  connection: Connection;
  workload: ResourceRef;
  /** Whether the workload is to stop using the connection. */
  leave?: boolean;
}) {
  const t = useTranslations('rewire');
  const words = leave ? 'leave' : 'use';
  const styles = useStyles();
  const queries = useQueryClient();
  const { connectWorkload } = useResourceActions();
  const trial = useAction(connectWorkload);
  const apply = useAction(connectWorkload);
  const [open, setOpen] = useState(false);
  const request = { clusterId, connection: connection.name, ref: { kind, namespace, name }, leave };
  const close = () => setOpen(false);
  return (
    <>
      <Button
        onClick={() => {
          setOpen(true);
          apply.clear();
          void trial.run({ ...request, dryRun: true });
        }}
      >
        {t(`${words}.command`, { connection: connection.name })}
      </Button>
      <Dialog open={open} onOpenChange={(_, change) => !change.open && close()}>
        <DialogSurface className={styles.surface}>
          <DialogBody>
            <DialogTitle>{t(`${words}.title`, { name, connection: connection.name })}</DialogTitle>
            <DialogContent className={styles.content}>
              <Text>{t(`${words}.text`)}</Text>
              {trial.busy && <SkeletonRows rows={6} />}
              {!trial.busy && trial.value && <DiffView {...trial.value} />}
              <ActionError title={t('refused')} error={trial.error ?? apply.error} />
            </DialogContent>
            <DialogActions>
              <Button onClick={close}>{t('cancel')}</Button>
              <Button
                appearance="primary"
                disabledFocusable={trial.busy || apply.busy || !trial.value}
                onClick={() =>
                  void apply.run({ ...request, dryRun: false }).then(({ ok }) => {
                    if (!ok) return;
                    close();
                    void queries.invalidateQueries();
                  })
                }
              >
                {t('submit')}
              </Button>
            </DialogActions>
          </DialogBody>
        </DialogSurface>
      </Dialog>
    </>
  );
}

'use client';

import { Button, Text } from '@fluentui/react-components';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { useAction } from '#components/query/use-action.ts';
import { AskDialog } from '#components/shell/ask-dialog.tsx';
import { ActionError } from '#components/states/action-error.tsx';
import { SkeletonRows } from '#components/states/skeleton.tsx';
import { DiffView } from '#components/yaml/diff-view.tsx';
import type { Connection } from '#lib/connections/connection.ts';
import type { ResourceRef } from '#lib/connections/relations/cluster-resource.ts';
import { useResourceActions } from './resource-actions.tsx';

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
      <AskDialog
        open={open}
        wide
        title={t(`${words}.title`, { name, connection: connection.name })}
        cancel={t('cancel')}
        submit={t('submit')}
        refused={trial.busy || apply.busy || !trial.value}
        onSubmit={() =>
          void apply.run({ ...request, dryRun: false }).then(({ ok }) => {
            if (!ok) return;
            close();
            void queries.invalidateQueries();
          })
        }
        onClose={close}
      >
        <Text>{t(`${words}.text`)}</Text>
        {trial.busy && <SkeletonRows rows={6} />}
        {!trial.busy && trial.value && <DiffView {...trial.value} />}
        <ActionError title={t('refused')} error={trial.error ?? apply.error} />
      </AskDialog>
    </>
  );
}

'use client';

import { Field, Input, Text } from '@fluentui/react-components';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { useOperations } from '#components/operations/use-operations.ts';
import { useAction } from '#components/query/use-action.ts';
import { AskDialog } from '#components/shell/ask-dialog.tsx';
import { OpenerButton } from '#components/shell/opener-button.tsx';
import { ActionError } from '#components/states/action-error.tsx';
import type { Connection } from '#lib/connections/connection.ts';
import { useResourceActions } from './resource-actions.tsx';

/**
 * Puts a connection once more as it is: Service Connector then writes its Secret and ServiceAccount again. Azure gives out no
 * password, so connections that have one ask for it.
 */
export function RepairConnection({ clusterId, connection }: { clusterId: string; connection: Connection }) {
  const t = useTranslations('repair');
  const { recreateConnection } = useResourceActions();
  const { follow } = useOperations();
  const repair = useAction(recreateConnection);
  const [open, setOpen] = useState(false);
  const [secret, setSecret] = useState('');
  const { name, authType } = connection;
  const asks = authType === 'secret' || authType === 'servicePrincipal';
  const submit = async () => {
    const result = await repair.run({ clusterId, connection: name, ...(asks && { secret }) });
    if (!result.ok) return;
    setSecret('');
    setOpen(false);
    void follow({ kind: 'recreate', clusterId, connection: name, url: result.value?.url });
  };
  return (
    <>
      <OpenerButton onClick={() => setOpen(true)}>{t('command', { name })}</OpenerButton>
      <AskDialog
        open={open}
        title={t('title', { name })}
        cancel={t('cancel')}
        submit={t('submit')}
        refused={repair.busy || (asks && secret === '')}
        onSubmit={() => void submit()}
        onClose={() => setOpen(false)}
      >
        <Text>{t('text')}</Text>
        {asks && (
          <Field
            label={t(authType === 'secret' ? 'password' : 'clientSecret')}
            required
            hint={t('secretHint')}
          >
            <Input
              type="password"
              autoComplete="off"
              value={secret}
              onChange={(_, { value }) => setSecret(value)}
            />
          </Field>
        )}
        <ActionError title={t('refused')} error={repair.error} />
      </AskDialog>
    </>
  );
}

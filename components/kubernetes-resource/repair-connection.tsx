'use client';

import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  DialogTrigger,
  Field,
  Input,
  makeStyles,
  Text,
  tokens,
} from '@fluentui/react-components';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { useOperations } from '#components/operations/use-operations.ts';
import { useAction } from '#components/query/use-action.ts';
import { ActionError } from '#components/states/action-error.tsx';
import type { Connection } from '#lib/connections/connection.ts';
import { useResourceActions } from './resource-actions.tsx';

const useStyles = makeStyles({ content: { display: 'grid', rowGap: tokens.spacingVerticalM } });

/**
 * Puts a connection once more as it is: Service Connector then writes its Secret and ServiceAccount again. Azure gives out no
 * password, so connections that have one ask for it.
 */
export function RepairConnection({ clusterId, connection }: { clusterId: string; connection: Connection }) {
  const t = useTranslations('repair');
  const styles = useStyles();
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
    <Dialog open={open} onOpenChange={(_, change) => setOpen(change.open)}>
      <DialogTrigger disableButtonEnhancement>
        <Button>{t('command', { name })}</Button>
      </DialogTrigger>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{t('title', { name })}</DialogTitle>
          <DialogContent className={styles.content}>
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
          </DialogContent>
          <DialogActions>
            <DialogTrigger disableButtonEnhancement>
              <Button>{t('cancel')}</Button>
            </DialogTrigger>
            <Button
              appearance="primary"
              disabledFocusable={repair.busy || (asks && secret === '')}
              onClick={() => void submit()}
            >
              {t('submit')}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}

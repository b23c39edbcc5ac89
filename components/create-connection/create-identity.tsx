'use client';

import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  Field,
  Input,
  MessageBar,
  MessageBarBody,
} from '@fluentui/react-components';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { useActionTokens } from '#components/query/use-action-tokens.ts';
import type { ManagedIdentity } from '#lib/azure/identities.ts';
import type { ActionFailure } from '#lib/portal/act.ts';
import { useWizardActions } from './wizard-actions.tsx';
import { useWizard } from './wizard-context.tsx';
import { useCluster } from './wizard-queries.ts';

/** Creates a user-assigned identity beside the cluster: same group, same region. */
export function CreateIdentity({
  open,
  onClose,
  onCreated,
}: {
  open: boolean;
  onClose(): void;
  onCreated(identity: Pick<ManagedIdentity, 'id' | 'clientId' | 'subscriptionId'>): void;
}) {
  const t = useTranslations('createConnection.identity');
  const { clusterId } = useWizard();
  const cluster = useCluster(clusterId).data;
  const { createIdentity } = useWizardActions();
  const tokens = useActionTokens();
  const [name, setName] = useState('');
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<ActionFailure>();
  const valid = /^[A-Za-z0-9][-\w]{2,127}$/.test(name);
  const submit = async () => {
    if (!cluster || !valid) return;
    setBusy(true);
    setError(undefined);
    const { subscriptionId, resourceGroup, location } = cluster;
    const result = await createIdentity(await tokens(), {
      subscriptionId,
      resourceGroup,
      location,
      name,
    });
    setBusy(false);
    if (result.ok) onCreated(result.value);
    else setError(result.error);
  };
  return (
    <Dialog open={open} onOpenChange={(_, data) => !data.open && onClose()}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{t('create')}</DialogTitle>
          <DialogContent>
            <Field
              label={t('name')}
              required
              hint={cluster ? t('where', { group: cluster.resourceGroup, location: cluster.location }) : null}
              validationMessage={name && !valid ? t('nameRule') : null}
            >
              <Input value={name} onChange={(_, data) => setName(data.value.trim())} autoComplete="off" />
            </Field>
            {error && (
              <MessageBar intent="error" layout="multiline">
                <MessageBarBody>
                  {error.code}: {error.message}
                </MessageBarBody>
              </MessageBar>
            )}
          </DialogContent>
          <DialogActions>
            <Button appearance="secondary" onClick={onClose}>
              {t('cancel')}
            </Button>
            <Button appearance="primary" disabledFocusable={!valid || busy} onClick={submit}>
              {busy ? t('creating') : t('submit')}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}

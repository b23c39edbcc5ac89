'use client';

import { Field, Input } from '@fluentui/react-components';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { useAction } from '#components/query/use-action.ts';
import { AskDialog } from '#components/shell/ask-dialog.tsx';
import { ActionError } from '#components/states/action-error.tsx';
import type { ManagedIdentity } from '#lib/azure/identities.ts';
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
  const create = useAction(createIdentity);
  const [name, setName] = useState('');
  const valid = /^[A-Za-z0-9][-\w]{2,127}$/.test(name);
  const submit = async () => {
    if (!cluster || !valid) return;
    const { subscriptionId, resourceGroup, location } = cluster;
    const result = await create.run({
      subscriptionId,
      resourceGroup,
      location,
      name,
    });
    if (result.ok) onCreated(result.value);
  };
  return (
    <AskDialog
      open={open}
      title={t('create')}
      cancel={t('cancel')}
      submit={create.busy ? t('creating') : t('submit')}
      refused={!valid || create.busy}
      onSubmit={() => void submit()}
      onClose={onClose}
    >
      <Field
        label={t('name')}
        required
        hint={cluster ? t('where', { group: cluster.resourceGroup, location: cluster.location }) : null}
        validationMessage={name && !valid ? t('nameRule') : null}
      >
        <Input value={name} onChange={(_, data) => setName(data.value.trim())} autoComplete="off" />
      </Field>
      <ActionError error={create.error} />
    </AskDialog>
  );
}

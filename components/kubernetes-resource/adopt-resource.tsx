'use client';

import { Button, Field, Radio, RadioGroup, Text } from '@fluentui/react-components';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { useGivenDraft } from '#components/create-connection/use-given-draft.ts';
import { useAction } from '#components/query/use-action.ts';
import { AskDialog } from '#components/shell/ask-dialog.tsx';
import { OpenerButton } from '#components/shell/opener-button.tsx';
import { ActionError } from '#components/states/action-error.tsx';
import { adoptedDraft } from '#lib/connections/relations/adopted-draft.ts';
import type { ClusterResource } from '#lib/connections/relations/cluster-resource.ts';
import { isKept } from '#lib/connections/relations/orphan.ts';
import type { Adoption } from '#lib/portal/adopt-resource.ts';
import { useResourceActions } from './resource-actions.tsx';

/** Takes in a resource whose connection is gone: into a connection again, or as the user's own; and gives up what was kept. */
export function AdoptResource({ clusterId, resource }: { clusterId: string; resource: ClusterResource }) {
  const t = useTranslations('adopt');
  const queries = useQueryClient();
  const openWizard = useGivenDraft(clusterId);
  const { adoptResource } = useResourceActions();
  const adopt = useAction(adoptResource);
  const { kind, namespace, name } = resource;
  const draft = kind === 'Secret' ? adoptedDraft(resource) : undefined;
  const [open, setOpen] = useState(false);
  const [adoption, setAdoption] = useState<Adoption>(draft ? 'connect' : 'keep');
  if (kind !== 'Secret' && kind !== 'ServiceAccount') return null;
  const run = async (chosen: Adoption) => {
    const { ok } = await adopt.run({ clusterId, ref: { kind, namespace, name }, adoption: chosen });
    if (!ok) return;
    setOpen(false);
    if (chosen === 'connect' && draft) openWizard(draft);
    else void queries.invalidateQueries();
  };
  if (isKept(resource))
    return (
      <>
        <ActionError title={t('refused')} error={adopt.error} />
        <Button disabledFocusable={adopt.busy} onClick={() => void run('release')}>
          {t('release')}
        </Button>
      </>
    );
  return (
    <>
      <OpenerButton onClick={() => setOpen(true)}>{t('command')}</OpenerButton>
      <AskDialog
        open={open}
        title={t('title', { name })}
        cancel={t('cancel')}
        submit={t(adoption === 'connect' ? 'connect.submit' : 'keep.submit')}
        refused={adopt.busy}
        onSubmit={() => void run(adoption)}
        onClose={() => setOpen(false)}
      >
        <Field label={t('choice')}>
          <RadioGroup
            value={adoption}
            onChange={(_, { value }) => setAdoption(value === 'connect' ? 'connect' : 'keep')}
          >
            {draft && <Radio value="connect" label={t('connect.label')} />}
            <Radio value="keep" label={t('keep.label')} />
          </RadioGroup>
        </Field>
        <Text>{t(adoption === 'connect' ? 'connect.text' : 'keep.text', { name })}</Text>
        <ActionError title={t('refused')} error={adopt.error} />
      </AskDialog>
    </>
  );
}

'use client';

import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { useResourceActions } from '#components/kubernetes-resource/resource-actions.tsx';
import { useAction } from '#components/query/use-action.ts';
import { AskDialog } from '#components/shell/ask-dialog.tsx';
import { ActionError } from '#components/states/action-error.tsx';
import type { FederatedLeftover } from './federated-leftovers.tsx';

const useStyles = makeStyles({
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalXL, maxHeight: '40vh', overflowY: 'auto' },
});

/** Asks before federated credentials are deleted: which they are, and of which identities. */
export function DeleteCredentials({
  credentials,
  onClose,
}: {
  credentials: readonly FederatedLeftover[];
  /** Told which were deleted. */
  onClose: (deleted: readonly FederatedLeftover[]) => void;
}) {
  const t = useTranslations('leftovers.credentials');
  const styles = useStyles();
  const { changeFederatedCredential } = useResourceActions();
  const change = useAction(changeFederatedCredential);
  const [deleted, setDeleted] = useState<readonly FederatedLeftover[]>([]);
  const submit = async () => {
    const done = [...deleted];
    for (const leftover of credentials) {
      if (done.includes(leftover)) continue;
      const { identity, credential } = leftover;
      // One after the other: Azure changes one credential of an identity at a time.
      const result = await change.run({ change: 'delete', identityId: identity.id, credential });
      if (!result.ok) return setDeleted(done);
      done.push(leftover);
    }
    onClose(done);
  };
  return (
    <AskDialog
      title={t('ask', { count: credentials.length })}
      cancel={t('cancel')}
      submit={t('submit')}
      refused={change.busy}
      onSubmit={() => void submit()}
      onClose={() => onClose(deleted)}
    >
      <ul className={styles.list}>
        {credentials.map(({ identity, credential }) => (
          <li key={`${identity.id}/${credential.name}`}>
            {credential.name} · {identity.name} · {credential.subject}
          </li>
        ))}
      </ul>
      <Text>{t('way')}</Text>
      <ActionError title={t('refused', { count: deleted.length })} error={change.error} />
    </AskDialog>
  );
}

'use client';

import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import { useTranslations } from 'next-intl';
import { useResourceActions } from '#components/kubernetes-resource/resource-actions.tsx';
import { useAction } from '#components/query/use-action.ts';
import { ActionError } from '#components/states/action-error.tsx';
import type { FederatedLeftover } from './federated-leftovers.tsx';

/** Which federated credentials were deleted, with the way back: there is no secret in them, so the page itself keeps them. */
export function DeletedCredentials({
  deleted,
  onRestored,
}: {
  deleted: readonly FederatedLeftover[];
  onRestored: () => void;
}) {
  const t = useTranslations('leftovers.credentials');
  const { changeFederatedCredential } = useResourceActions();
  const change = useAction(changeFederatedCredential);
  const restore = async () => {
    // To put back what is there already changes nothing, so it can be tried again as a whole.
    for (const { identity, credential } of deleted) {
      const result = await change.run({ change: 'restore', identityId: identity.id, credential });
      if (!result.ok) return;
    }
    onRestored();
  };
  return (
    <>
      <ActionError title={t('notRestored')} error={change.error} />
      <MessageBar intent="success">
        <MessageBarBody>{t('done', { count: deleted.length })}</MessageBarBody>
        <MessageBarActions>
          <Button disabledFocusable={change.busy} onClick={() => void restore()}>
            {t('undo')}
          </Button>
        </MessageBarActions>
      </MessageBar>
    </>
  );
}

'use client';

import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import { useTranslations } from 'next-intl';
import { useResourceActions } from '#components/kubernetes-resource/resource-actions.tsx';
import { useAction } from '#components/query/use-action.ts';
import { ActionError } from '#components/states/action-error.tsx';
import { PartialNotice } from '#components/states/partial-notice.tsx';
import type { DeleteResourcesOutcome } from '#lib/portal/delete-resources.ts';

/** What was deleted, with the way back, and what was not. */
export function DeletedNotice({
  clusterId,
  outcome: { deleted, kept, undo },
  onRestored,
}: {
  clusterId: string;
  outcome: DeleteResourcesOutcome;
  onRestored: () => void;
}) {
  const t = useTranslations('kubernetesResources.delete');
  const { restoreResources } = useResourceActions();
  const restore = useAction(restoreResources);
  return (
    <>
      <PartialNotice
        missing={kept.map(({ kind, name, ...failure }) => ({ ...failure, of: `${kind} ${name}` }))}
      />
      <ActionError title={t('notRestored')} error={restore.error} />
      {deleted.length > 0 && (
        <MessageBar intent="success">
          <MessageBarBody>{t('done', { count: deleted.length })}</MessageBarBody>
          {undo !== undefined && (
            <MessageBarActions>
              <Button
                disabledFocusable={restore.busy}
                onClick={() => void restore.run({ clusterId, undo }).then(({ ok }) => ok && onRestored())}
              >
                {t('restore')}
              </Button>
            </MessageBarActions>
          )}
        </MessageBar>
      )}
    </>
  );
}

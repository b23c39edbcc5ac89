'use client';

import { MessageBar, MessageBarBody, Text } from '@fluentui/react-components';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { useConnectionActions } from '#components/connections/connection-actions.tsx';
import { ExplainedFailure } from '#components/diagnostics/explained-failure.tsx';
import { useOperations } from '#components/operations/use-operations.ts';
import { useAction } from '#components/query/use-action.ts';
import { usePermissions } from '#components/query/use-permissions.ts';
import { AskDialog } from '#components/shell/ask-dialog.tsx';
import { ActionError } from '#components/states/action-error.tsx';
import { SkeletonRows } from '#components/states/skeleton.tsx';
import { useFailureMessage } from '#components/states/use-failure-message.ts';
import type { Connection } from '#lib/connections/connection.ts';
import type { Removal } from '#lib/connections/deletion/plan-deletion.ts';
import { commandActions } from '#lib/connections/permissions.ts';
import type { DeleteOutcome } from '#lib/portal/delete-connection.ts';
import { Obstacles } from './obstacles.tsx';
import { RemainsList } from './remains-list.tsx';
import { RemovalChoice } from './removal-choice.tsx';
import { useDeletionPlan } from './use-deletion-plan.ts';
import { UserList } from './user-list.tsx';

/** Asks before a connection is deleted: what goes, what stays, who lives on it, and what stands in the way. */
export function DeleteConnection({
  clusterId,
  connection,
  others,
  onClose,
}: {
  clusterId: string;
  connection: Connection;
  others: readonly Connection[];
  onClose(deleted: boolean): void;
}) {
  const t = useTranslations('deleteConnection');
  const { deleteConnection } = useConnectionActions();
  const operations = useOperations();
  const message = useFailureMessage();
  const { plan, unseen, failed } = useDeletionPlan(clusterId, connection, others);
  const forbidden = !usePermissions(clusterId)(commandActions.delete);
  const remove = useAction(deleteConnection);
  const [chosen, setChosen] = useState<readonly Removal[]>([]);
  const [kept, setKept] = useState<DeleteOutcome['kept']>([]);
  const { name } = connection;
  const isLivedOn = ({ kind, name: gone }: Removal) =>
    kind === 'FederatedCredential' ||
    plan?.removals.some(
      ({ removal, users }) => removal.kind === kind && removal.name === gone && users.length > 0,
    );
  const submit = async () => {
    const result = await remove.run({ clusterId, connection: name, removals: [...chosen] });
    if (!result.ok) return;
    const { operation } = result.value;
    void operations.follow({ kind: 'delete', clusterId, connection: name, url: operation?.url });
    if (result.value.kept.length > 0) setKept(result.value.kept);
    else onClose(true);
  };
  return (
    <AskDialog
      wide
      title={t('title', { name })}
      cancel={t(kept.length > 0 ? 'close' : 'cancel')}
      submit={t(remove.busy ? 'busy' : 'submit')}
      refused={remove.busy || forbidden || kept.length > 0}
      onSubmit={() => void submit()}
      onClose={() => onClose(kept.length > 0)}
    >
      <Obstacles clusterId={clusterId} plan={plan} forbidden={forbidden} />
      {plan && <UserList clusterId={clusterId} users={plan.users} lose={chosen.some(isLivedOn)} />}
      <Text>{t('stay')}</Text>
      {!plan && !failed && <SkeletonRows rows={3} />}
      {unseen.map((reason) => (
        <MessageBar key={reason} intent="warning" layout="multiline">
          <MessageBarBody>{t('unseen', { reason })}</MessageBarBody>
        </MessageBar>
      ))}
      {plan && <RemovalChoice removals={plan.removals} chosen={chosen} onChoose={setChosen} />}
      {plan && <RemainsList remains={plan.remains} />}
      <ActionError title={t('refused')} error={remove.error} />
      {remove.error && <ExplainedFailure clusterId={clusterId} failure={remove.error} />}
      {kept.map(({ removal, ...failure }) => (
        <MessageBar key={`${removal.kind}/${removal.name}`} intent="warning" layout="multiline">
          <MessageBarBody>{t('kept', { name: removal.name, reason: message(failure) })}</MessageBarBody>
        </MessageBar>
      ))}
    </AskDialog>
  );
}

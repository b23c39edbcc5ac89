'use client';

import { MessageBar, MessageBarBody, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useTranslations } from 'next-intl';
import { useResourceActions } from '#components/kubernetes-resource/resource-actions.tsx';
import { useAction } from '#components/query/use-action.ts';
import { AskDialog } from '#components/shell/ask-dialog.tsx';
import { ActionError } from '#components/states/action-error.tsx';
import type { ResourceRef } from '#lib/connections/relations/cluster-resource.ts';
import type { ResourceView } from '#lib/connections/relations/resource-view.ts';
import { failureOf } from '#lib/failures/failure.ts';
import type { ActionFailure } from '#lib/portal/act.ts';
import { nameOf } from '#lib/portal/cluster-api.ts';
import type { DeleteResourcesOutcome } from '#lib/portal/delete-resources.ts';
import { HealthStatus } from './health-status.tsx';

const useStyles = makeStyles({
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalXL, maxHeight: '40vh', overflowY: 'auto' },
});

/** Resources of one cluster that are to be deleted. */
export interface Doomed {
  readonly clusterId: string;
  readonly views: readonly ResourceView[];
}

/** Asks before resources are deleted, of one cluster or of several: which they are, who uses them, whose they are. */
export function DeleteResources({
  doomed,
  onClose,
}: {
  doomed: readonly Doomed[];
  /** Told what became of them, by cluster; nothing when nothing was deleted. */
  onClose: (outcomes: ReadonlyMap<string, DeleteResourcesOutcome> | undefined) => void;
}) {
  const t = useTranslations('kubernetesResources.delete');
  const styles = useStyles();
  const { deleteResources } = useResourceActions();
  const remove = useAction(deleteResources);
  const views = doomed.flatMap((one) => one.views);
  const used = views.filter(({ users }) => users.length > 0);
  const owned = views.filter(({ connections, resource }) => connections.length > 0 && resource.keys);
  const submit = async () => {
    const outcomes = new Map<string, DeleteResourcesOutcome>();
    let done = false;
    for (const { clusterId, views: those } of doomed) {
      const refs = those.map(({ resource: { kind, namespace, name } }) => ({ kind, namespace, name }));
      const result = await remove.run({ clusterId, refs });
      done ||= result.ok;
      outcomes.set(clusterId, result.ok ? result.value : allKept(refs, result.error));
    }
    if (done) onClose(outcomes);
  };
  return (
    <AskDialog
      title={t('title', { count: views.length })}
      cancel={t('cancel')}
      submit={t('submit')}
      refused={remove.busy}
      onSubmit={() => void submit()}
      onClose={() => onClose(undefined)}
    >
      {doomed.map(({ clusterId, views: those }) => (
        <div key={clusterId}>
          {doomed.length > 1 && <Text weight="semibold">{nameOf(clusterId)}</Text>}
          <ul className={styles.list}>
            {those.map((view) => (
              <li key={view.key}>
                {view.resource.kind} <bdi>{view.resource.name}</bdi> · {view.resource.namespace}{' '}
                <HealthStatus view={view} />
              </li>
            ))}
          </ul>
        </div>
      ))}
      {used.length > 0 && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>
            {t('used', {
              workloads: [...new Set(used.flatMap(({ users }) => users.map(({ name }) => name)))].join(', '),
            })}
          </MessageBarBody>
        </MessageBar>
      )}
      {owned.length > 0 && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>
            {t('owned', {
              connections: owned.flatMap(({ connections }) => connections.map(({ name }) => name)).join(', '),
            })}
          </MessageBarBody>
        </MessageBar>
      )}
      <Text>{t('undo')}</Text>
      <ActionError title={t('refused')} error={remove.error} />
    </AskDialog>
  );
}

/** A cluster that refused as a whole has kept everything. */
const allKept = (refs: readonly ResourceRef[], failure: ActionFailure): DeleteResourcesOutcome => ({
  deleted: [],
  kept: refs.map((ref) => ({ ...ref, ...failureOf(failure) })),
  undo: undefined,
});

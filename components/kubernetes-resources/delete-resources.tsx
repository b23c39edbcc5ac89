'use client';

import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  MessageBar,
  MessageBarBody,
  makeStyles,
  Text,
  tokens,
} from '@fluentui/react-components';
import { useTranslations } from 'next-intl';
import { useResourceActions } from '#components/kubernetes-resource/resource-actions.tsx';
import { useAction } from '#components/query/use-action.ts';
import { ActionError } from '#components/states/action-error.tsx';
import { resourceKey } from '#lib/connections/relations/cluster-resource.ts';
import type { ResourceView } from '#lib/connections/relations/resource-view.ts';
import type { DeleteResourcesOutcome } from '#lib/portal/delete-resources.ts';
import { HealthStatus } from './health-status.tsx';

const useStyles = makeStyles({
  content: { display: 'grid', rowGap: tokens.spacingVerticalM },
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalXL, maxHeight: '40vh', overflowY: 'auto' },
});

/** Asks before resources are deleted: which they are, who uses them, whose they are. */
export function DeleteResources({
  clusterId,
  views,
  onClose,
}: {
  clusterId: string;
  views: readonly ResourceView[];
  onClose: (outcome: DeleteResourcesOutcome | undefined) => void;
}) {
  const t = useTranslations('kubernetesResources.delete');
  const styles = useStyles();
  const { deleteResources } = useResourceActions();
  const remove = useAction(deleteResources);
  const used = views.filter(({ users }) => users.length > 0);
  const owned = views.filter(({ connections, resource }) => connections.length > 0 && resource.keys);
  const submit = () =>
    void remove
      .run({
        clusterId,
        refs: views.map(({ resource: { kind, namespace, name } }) => ({ kind, namespace, name })),
      })
      .then((result) => result.ok && onClose(result.value));
  return (
    <Dialog open onOpenChange={(_, { open }) => !open && onClose(undefined)}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{t('title', { count: views.length })}</DialogTitle>
          <DialogContent className={styles.content}>
            <ul className={styles.list}>
              {views.map((view) => (
                <li key={resourceKey(view.resource)}>
                  {view.resource.kind} <bdi>{view.resource.name}</bdi> · {view.resource.namespace}{' '}
                  <HealthStatus view={view} />
                </li>
              ))}
            </ul>
            {used.length > 0 && (
              <MessageBar intent="warning" layout="multiline">
                <MessageBarBody>
                  {t('used', {
                    workloads: [...new Set(used.flatMap(({ users }) => users.map(({ name }) => name)))].join(
                      ', ',
                    ),
                  })}
                </MessageBarBody>
              </MessageBar>
            )}
            {owned.length > 0 && (
              <MessageBar intent="warning" layout="multiline">
                <MessageBarBody>
                  {t('owned', {
                    connections: owned
                      .flatMap(({ connections }) => connections.map(({ name }) => name))
                      .join(', '),
                  })}
                </MessageBarBody>
              </MessageBar>
            )}
            <Text>{t('undo')}</Text>
            <ActionError title={t('refused')} error={remove.error} />
          </DialogContent>
          <DialogActions>
            <Button onClick={() => onClose(undefined)}>{t('cancel')}</Button>
            <Button appearance="primary" disabledFocusable={remove.busy} onClick={submit}>
              {t('submit')}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}

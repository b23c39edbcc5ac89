'use client';

import {
  Button,
  Checkbox,
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
import { useState } from 'react';
import { useOperations } from '#components/operations/use-operations.ts';
import { useActionTokens } from '#components/query/use-action-tokens.ts';
import { SkeletonRows } from '#components/states/skeleton.tsx';
import type { Connection } from '#lib/connections/connection.ts';
import type { ActionFailure } from '#lib/portal/act.ts';
import type { ConnectionResourceAnswer } from '#lib/portal/answers.ts';
import { useConnectionActions } from './connection-actions.tsx';
import { useConnectionResources } from './connection-queries.ts';

const useStyles = makeStyles({ content: { display: 'grid', rowGap: tokens.spacingVerticalM } });

const keyOf = ({ kind, name }: ConnectionResourceAnswer) => `${kind}/${name}`;

/**
 * Asks before a connection is deleted. Azure leaves its Kubernetes resources behind; here they can go along. A ServiceAccount that
 * another connection shares is not offered.
 */
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
  const t = useTranslations('connections.delete');
  const styles = useStyles();
  const { deleteConnection } = useConnectionActions();
  const tokensOf = useActionTokens();
  const operations = useOperations();
  const resources = useConnectionResources(clusterId, connection.name);
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<ActionFailure>();
  const [kept, setKept] = useState<readonly { name: string; message: string }[]>([]);
  const present = resources.data?.resources.filter(({ state }) => state === 'present') ?? [];
  const shared = (resource: ConnectionResourceAnswer) =>
    resource.kind === 'ServiceAccount' &&
    others.some(
      (other) => other.clientId === connection.clientId && other.namespace === connection.namespace,
    );

  const submit = async () => {
    setBusy(true);
    setError(undefined);
    const result = await deleteConnection(await tokensOf(), {
      clusterId,
      connection: connection.name,
      resources: present
        .filter((resource) => chosen.includes(keyOf(resource)))
        .map(({ kind, name, namespace }) => ({ kind, name, namespace })),
    });
    setBusy(false);
    if (!result.ok) return setError(result.error);
    const { operation } = result.value;
    void operations.follow({ kind: 'delete', clusterId, connection: connection.name, url: operation?.url });
    if (result.value.kept.length > 0) setKept(result.value.kept);
    else onClose(true);
  };
  return (
    <Dialog open onOpenChange={(_, { open }) => !open && onClose(false)}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{t('title', { name: connection.name })}</DialogTitle>
          <DialogContent className={styles.content}>
            <Text>{t('stay')}</Text>
            {resources.isPending && <SkeletonRows rows={2} />}
            {resources.error && (
              <MessageBar intent="warning" layout="multiline">
                <MessageBarBody>{t('unknown', { reason: resources.error.message })}</MessageBarBody>
              </MessageBar>
            )}
            <div>
              {present.map((resource) => (
                <div key={keyOf(resource)}>
                  <Checkbox
                    label={t('also', {
                      kind: resource.kind,
                      name: resource.name,
                      namespace: resource.namespace,
                    })}
                    disabled={shared(resource)}
                    checked={chosen.includes(keyOf(resource))}
                    onChange={(_, { checked }) =>
                      setChosen((list) =>
                        checked ? [...list, keyOf(resource)] : list.filter((one) => one !== keyOf(resource)),
                      )
                    }
                  />
                  {shared(resource) && (
                    <Text block size={200}>
                      {t('shared')}
                    </Text>
                  )}
                </div>
              ))}
            </div>
            {error && (
              <MessageBar intent="error" layout="multiline">
                <MessageBarBody>
                  {error.code}: {error.message}
                  {error.correlationId && ` (${t('correlationId')}: ${error.correlationId})`}
                </MessageBarBody>
              </MessageBar>
            )}
            {kept.map(({ name, message }) => (
              <MessageBar key={name} intent="warning" layout="multiline">
                <MessageBarBody>{t('kept', { name, reason: message })}</MessageBarBody>
              </MessageBar>
            ))}
          </DialogContent>
          <DialogActions>
            <Button onClick={() => onClose(kept.length > 0)}>
              {kept.length > 0 ? t('close') : t('cancel')}
            </Button>
            {kept.length === 0 && (
              <Button appearance="primary" disabledFocusable={busy} onClick={() => void submit()}>
                {busy ? t('busy') : t('submit')}
              </Button>
            )}
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}

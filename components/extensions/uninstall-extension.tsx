'use client';

import { Checkbox, MessageBar, MessageBarBody, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { useConnections } from '#components/connections/connection-queries.ts';
import { AskDialog } from '#components/shell/ask-dialog.tsx';
import { ActionError } from '#components/states/action-error.tsx';
import { FailureText } from '#components/states/failure-text.tsx';
import { SkeletonRows } from '#components/states/skeleton.tsx';
import { StateBadge } from '#components/states/state-badge.tsx';
import { TextLink } from '#components/states/text-link.tsx';
import { extensionName } from '#lib/connections/names.ts';
import { clusterPage } from '#lib/portal/cluster-api.ts';
import { useExtensionChange } from './use-extension-change.ts';

const useStyles = makeStyles({
  list: {
    margin: 0,
    paddingInlineStart: tokens.spacingHorizontalXL,
    maxHeight: '16rem',
    overflowY: 'auto',
    display: 'grid',
    rowGap: tokens.spacingVerticalXS,
  },
});

/** Asks before an extension is uninstalled. For sc-extension it names every connection that becomes unavailable. */
export function UninstallExtension({
  clusterId,
  name,
  onClose,
}: {
  clusterId: string;
  name: string;
  onClose(uninstalled: boolean): void;
}) {
  const t = useTranslations('extensions.uninstall');
  const styles = useStyles();
  const { busy, error, uninstall } = useExtensionChange(clusterId, name);
  const connector = name === extensionName;
  const list = useConnections(clusterId);
  const connections = connector ? (list.data?.connections ?? []) : [];
  const [understood, setUnderstood] = useState(false);
  const known = !connector || list.data !== undefined;
  const ready = connector ? (known || list.error !== null) && understood : true;
  const submit = async () => {
    if (await uninstall()) onClose(true);
  };
  return (
    <AskDialog
      title={t('title', { name })}
      cancel={t('cancel')}
      submit={t('action')}
      refused={busy || !ready}
      onSubmit={() => void submit()}
      onClose={() => onClose(false)}
    >
      <Text>{connector ? t('connector') : t('text', { name })}</Text>
      {connector && list.isPending && <SkeletonRows rows={3} />}
      {connector && list.error && !list.data && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>
            {t('unknown')} <FailureText failure={list.error} />
          </MessageBarBody>
        </MessageBar>
      )}
      {connections.length > 0 && (
        <>
          <Text weight="semibold">{t('affected', { count: connections.length })}</Text>
          <ul
            className={styles.list}
            // biome-ignore lint/a11y/noNoninteractiveTabindex: a list that scrolls must be reachable by keyboard
            tabIndex={0}
            aria-label={t('affected', { count: connections.length })}
          >
            {connections.map((connection) => (
              <li key={connection.id}>
                {connection.name} – {connection.target.name}{' '}
                <StateBadge state={connection.provisioningState} />
              </li>
            ))}
          </ul>
        </>
      )}
      {connections.length > 0 && (
        <Text>
          {t('instead')}{' '}
          <TextLink href={clusterPage(clusterId, 'extensions', name, 'reset')}>{t('reset')}</TextLink>
        </Text>
      )}
      {connector && (
        <Checkbox
          label={t('understood')}
          checked={understood}
          onChange={(_, { checked }) => setUnderstood(checked === true)}
        />
      )}
      <ActionError error={error} />
    </AskDialog>
  );
}

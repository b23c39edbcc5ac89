'use client';

import {
  Button,
  Checkbox,
  MessageBar,
  MessageBarBody,
  MessageBarTitle,
  makeStyles,
  Text,
  tokens,
} from '@fluentui/react-components';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { useConnections } from '#components/connections/connection-queries.ts';
import { useEvidence } from '#components/diagnostics/use-evidence.ts';
import { PageHeader } from '#components/shell/page-header.tsx';
import { Section } from '#components/shell/section.tsx';
import { ErrorView } from '#components/states/error-view.tsx';
import { FailureNotice } from '#components/states/failure-notice.tsx';
import { FailureText } from '#components/states/failure-text.tsx';
import { PartialNotice } from '#components/states/partial-notice.tsx';
import { SkeletonRows } from '#components/states/skeleton.tsx';
import { Status } from '#components/states/status.tsx';
import { TextLink } from '#components/states/text-link.tsx';
import { objectsOf } from '#lib/connections/diagnosis/connection-evidence.ts';
import type { Evidence } from '#lib/connections/diagnosis/evidence.ts';
import { secretNeeded } from '#lib/connections/diagnosis/recreation.ts';
import { extensionName } from '#lib/connections/names.ts';
import { connectionsLeft } from '#lib/connections/reset.ts';
import type { Failure } from '#lib/failures/failure.ts';
import { clusterPage, nameOf } from '#lib/portal/cluster-api.ts';
import { ResetConnections } from './reset-connections.tsx';
import { saveBackup } from './save-backup.ts';
import { useReset } from './use-reset.ts';

const useStyles = makeStyles({
  root: { display: 'grid', rowGap: tokens.spacingVerticalXL, maxWidth: '900px', minWidth: 0 },
  actions: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalM },
});

/** Reset without loss: export every connection, uninstall the extension, make each connection again, verify. */
export function ResetPage({ clusterId }: { clusterId: string }) {
  const t = useTranslations('reset');
  const styles = useStyles();
  const { data, error, refetch } = useConnections(clusterId);
  const { data: evidence, error: unverified, refetch: verify } = useEvidence(clusterId);
  // Of all that is read as evidence, only what connections have written is looked at here.
  const unread = evidence ? unreadObjects(evidence) : [];
  const { plan, busy, failures, run, finish } = useReset(clusterId);
  const [secrets, setSecrets] = useState<Readonly<Record<string, string>>>({});
  const [understood, setUnderstood] = useState(false);
  if (error && !data) return <ErrorView error={error} onRetry={() => void refetch()} />;
  const connections = data?.connections ?? [];
  const left = plan ? connectionsLeft(plan, connections) : connections.map(({ name }) => name);
  const missing = connections.some(
    (one) => left.includes(one.name) && secretNeeded(one) && !secrets[one.name],
  );
  const healthy = new Set(
    connections
      .filter(
        (one) =>
          evidence &&
          objectsOf(evidence, one).every(({ found }) => found) &&
          objectsOf(evidence, one).length > 0,
      )
      .map(({ name }) => name),
  );
  const over = plan?.uninstalled === true && left.length === 0 && busy === undefined;
  const start = async () => {
    await run(secrets);
    setSecrets({});
  };
  return (
    <>
      <PageHeader icon="extension" title={t('title')} context={nameOf(clusterId)} type={extensionName} />
      {!data && <SkeletonRows rows={8} />}
      {data && (
        <div className={styles.root}>
          <Text>{t('intro')}</Text>
          {!over && (
            <MessageBar intent="warning" layout="multiline">
              <MessageBarBody>
                <MessageBarTitle>{t('warningTitle')}</MessageBarTitle>
                {t('warning')}
              </MessageBarBody>
            </MessageBar>
          )}
          {over && (
            <MessageBar intent="success" layout="multiline">
              <MessageBarBody>
                <MessageBarTitle>{t('overTitle')}</MessageBarTitle>
                {t('over')} <TextLink href={clusterPage(clusterId, 'diagnose')}>{t('diagnose')}</TextLink>
              </MessageBarBody>
            </MessageBar>
          )}
          {plan && !over && busy === undefined && (
            <MessageBar intent="info" layout="multiline">
              <MessageBarBody>{t('resumed', { left: left.length })}</MessageBarBody>
            </MessageBar>
          )}
          <Section title={t('steps')}>
            <Status kind={plan ? 'success' : busy === 'backup' ? 'progress' : 'unknown'}>
              {t('step.backup')}
            </Status>
            <Status
              kind={
                plan?.uninstalled
                  ? 'success'
                  : busy === 'uninstall'
                    ? 'progress'
                    : failures.uninstall
                      ? 'failure'
                      : 'unknown'
              }
            >
              {t('step.uninstall')}
            </Status>
            {[failures.backup, failures.uninstall].map(
              (failure) =>
                failure && (
                  <Text key={failure.attempted}>
                    <FailureText failure={failure} />
                  </Text>
                ),
            )}
          </Section>
          <Section title={t('step.connections')}>
            {!evidence && <FailureNotice failure={unverified} onRetry={() => void verify()} />}
            <PartialNotice missing={unread} onRetry={() => void verify()} />
            <ResetConnections
              plan={plan}
              connections={connections}
              busy={busy}
              failures={failures}
              healthy={healthy}
              secrets={secrets}
              onSecret={(name, secret) => setSecrets((all) => ({ ...all, [name]: secret }))}
            />
          </Section>
          {!plan && (
            <Checkbox
              label={t('understood')}
              checked={understood}
              onChange={(_, { checked }) => setUnderstood(checked === true)}
            />
          )}
          <div className={styles.actions}>
            {!over && (
              <Button
                appearance="primary"
                disabledFocusable={busy !== undefined || missing || (!plan && !understood)}
                onClick={() => void start()}
              >
                {t(plan ? 'continue' : 'start')}
              </Button>
            )}
            {plan && <Button onClick={() => saveBackup(clusterId, plan)}>{t('download')}</Button>}
            {over && <Button onClick={finish}>{t('finish')}</Button>}
            {missing && <Text>{t('secretsMissing')}</Text>}
          </div>
        </div>
      )}
    </>
  );
}

const unreadObjects = ({ objects, unread }: Evidence): Failure[] => [
  ...(objects.state === 'failed' ? [objects.failure] : []),
  ...unread.flatMap(({ source, failure }) => (source === 'objects' ? [failure] : [])),
];

'use client';

import { Button, Caption1, makeStyles, mergeClasses, ProgressBar, tokens } from '@fluentui/react-components';
import { Dismiss16Regular } from '@fluentui/react-icons';
import Link from 'next/link';
import { useTranslations } from 'next-intl';
import type { FollowedOperation } from '#components/operations/followed-operation.ts';
import { operationPage } from '#components/operations/operation-page.ts';
import { CopyButton } from '#components/states/copy-button.tsx';
import { Elapsed } from '#components/states/elapsed.tsx';
import { RelativeTime } from '#components/states/relative-time.tsx';
import { Status } from '#components/states/status.tsx';
import { useFailureMessage } from '#components/states/use-failure-message.ts';
import { useOperationText } from './operation-text.ts';

const useStyles = makeStyles({
  root: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    gap: tokens.spacingVerticalXS,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
    overflowWrap: 'anywhere',
  },
  wide: { gridColumn: '1 / -1' },
  muted: { color: tokens.colorNeutralForeground3 },
  link: { color: tokens.colorBrandForegroundLink },
});

const kinds = { running: 'progress', succeeded: 'success', failed: 'failure' } as const;

/** One operation: what, where, since when, and why it failed. */
export function NotificationItem({
  operation,
  onOpen,
  onDismiss,
}: {
  operation: FollowedOperation;
  onOpen: () => void;
  onDismiss: () => void;
}) {
  const t = useTranslations('notifications');
  const message = useFailureMessage();
  const styles = useStyles();
  const { title, where } = useOperationText()(operation);
  const { outcome, startedAt, endedAt, error } = operation;
  const href = operationPage(operation);
  return (
    <article className={styles.root}>
      <Status kind={kinds[outcome]}>
        {href ? (
          <Link className={styles.link} href={href} onClick={onOpen}>
            {title}
          </Link>
        ) : (
          title
        )}
      </Status>
      {outcome !== 'running' && (
        <Button
          appearance="transparent"
          size="small"
          icon={<Dismiss16Regular />}
          aria-label={t('dismiss', { title })}
          onClick={onDismiss}
        />
      )}
      <Caption1 className={mergeClasses(styles.wide, styles.muted)}>
        {where} ·{' '}
        {endedAt ? <RelativeTime at={new Date(endedAt)} /> : <Elapsed since={new Date(startedAt)} />}
      </Caption1>
      {outcome === 'running' && <ProgressBar className={styles.wide} aria-label={title} />}
      {error && (
        <div className={styles.wide}>
          <strong>{error.code}</strong>: {message(error)}
          {error.correlationId && <CopyButton text={error.correlationId} label={t('correlationId')} />}
        </div>
      )}
    </article>
  );
}

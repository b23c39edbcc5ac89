'use client';

import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useTranslations } from 'next-intl';
import type { PortalError } from '#components/query/portal-error.ts';
import { CopyButton } from './copy-button.tsx';
import { useFailureMessage } from './use-failure-message.ts';

const useStyles = makeStyles({
  root: {
    display: 'grid',
    gridTemplateColumns: 'max-content 1fr',
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXS,
    alignItems: 'start',
    margin: 0,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    textAlign: 'start',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  term: { color: tokens.colorNeutralForeground3 },
  value: { margin: 0, overflowWrap: 'anywhere', color: tokens.colorNeutralForeground1 },
  code: { fontFamily: tokens.fontFamilyMonospace },
});

/** Who answered what: code, message, what was attempted, and the correlation id to give to support. */
export function ErrorDetails({ error }: { error: PortalError }) {
  const t = useTranslations('states.details');
  const message = useFailureMessage();
  const styles = useStyles();
  const code = mergeClasses(styles.value, styles.code);
  return (
    <dl className={styles.root}>
      <dt className={styles.term}>{t('code')}</dt>
      <dd className={code}>{error.code}</dd>
      <dt className={styles.term}>{t('message')}</dt>
      <dd className={styles.value}>
        {message(error)}
        {error.details.map((detail) => (
          <div key={detail.code + detail.message}>
            {detail.code}: {detail.message}
          </div>
        ))}
      </dd>
      {error.attempted && (
        <>
          <dt className={styles.term}>{t('attempted')}</dt>
          <dd className={code}>{error.attempted}</dd>
        </>
      )}
      {error.correlationId && (
        <>
          <dt className={styles.term}>{t('correlationId')}</dt>
          <dd className={code}>
            {error.correlationId} <CopyButton text={error.correlationId} label={t('correlationId')} />
          </dd>
        </>
      )}
    </dl>
  );
}

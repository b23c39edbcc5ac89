'use client';

import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { useTranslations } from 'next-intl';
import { RelativeTime } from '#components/states/relative-time.tsx';
import { Status } from '#components/states/status.tsx';
import type { ExtensionAnswer } from '#lib/portal/answers.ts';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'grid', rowGap: tokens.spacingVerticalS },
  raw: { fontFamily: tokens.fontFamilyMonospace, fontSize: tokens.fontSizeBase200, overflowWrap: 'anywhere' },
});

const kinds: Readonly<Record<string, 'failure' | 'warning' | 'success'>> = {
  error: 'failure',
  warning: 'warning',
  information: 'success',
};

/** The extension's own record of what happened, word for word. */
export function ExtensionStatuses({ extension: { statuses, error } }: { extension: ExtensionAnswer }) {
  const t = useTranslations('extensions.statuses');
  const styles = useStyles();
  if (statuses.length === 0 && !error) return <Text>{t('none')}</Text>;
  return (
    <ul className={styles.list}>
      {error && (
        <li>
          <Status kind="failure">{t('error', { code: error.code })}</Status>
          <div className={styles.raw}>{error.message}</div>
        </li>
      )}
      {statuses.map(({ code, displayStatus, level, message, time }) => (
        <li key={`${code} ${time} ${message}`}>
          <Status kind={kinds[level?.toLowerCase() ?? ''] ?? 'unknown'}>
            {displayStatus ?? level ?? t('unknown')} {code}
          </Status>{' '}
          {time && !Number.isNaN(Date.parse(time)) && <RelativeTime at={new Date(time)} />}
          {message && <div className={styles.raw}>{message}</div>}
        </li>
      ))}
    </ul>
  );
}

'use client';

import { makeStyles, tokens } from '@fluentui/react-components';
import { useTranslations } from 'next-intl';
import { FailureText } from '#components/states/failure-text.tsx';
import { NoticeBar } from '#components/states/notice-bar.tsx';
import { type Evidence, evidenceSources } from '#lib/connections/diagnosis/evidence.ts';
import type { Failure } from '#lib/failures/failure.ts';

const useStyles = makeStyles({
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL, overflowWrap: 'anywhere' },
});

/** What could not be looked at, and why. One reason that hides several sources is told once. */
export function UnreadSources({ evidence }: { evidence: Evidence }) {
  const t = useTranslations('diagnosis');
  const styles = useStyles();
  const byReason = new Map<string, { failure: Failure; names: string[] }>();
  const add = (failure: Failure, name: string) => {
    const reason = `${failure.code}: ${failure.message}`;
    byReason.set(reason, { failure, names: [...(byReason.get(reason)?.names ?? []), name] });
  };
  for (const { name, source } of evidenceSources(evidence)) {
    if (source.state === 'failed') add(source.failure, t(`sources.${name}`));
  }
  for (const { source, of, failure } of evidence.unread) {
    add(failure, t('partOf', { source: t(`sources.${source}`), of }));
  }
  if (byReason.size === 0) return null;
  return (
    <NoticeBar title={t('unread')}>
      <ul className={styles.list}>
        {[...byReason].map(([reason, { failure, names }]) => (
          <li key={reason}>
            <strong>{names.join(', ')}</strong>: <FailureText failure={failure} />
          </li>
        ))}
      </ul>
    </NoticeBar>
  );
}

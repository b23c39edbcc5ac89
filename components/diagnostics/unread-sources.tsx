'use client';

import { MessageBar, MessageBarBody, MessageBarTitle, makeStyles, tokens } from '@fluentui/react-components';
import { useTranslations } from 'next-intl';
import { type Evidence, evidenceSources } from '#lib/connections/diagnosis/evidence.ts';

const useStyles = makeStyles({
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL, overflowWrap: 'anywhere' },
});

/** What could not be looked at, and why. One reason that hides several sources is told once. */
export function UnreadSources({ evidence }: { evidence: Evidence }) {
  const t = useTranslations('diagnosis');
  const styles = useStyles();
  const byReason = new Map<string, string[]>();
  const add = (reason: string, name: string) => byReason.set(reason, [...(byReason.get(reason) ?? []), name]);
  for (const { name, source } of evidenceSources(evidence)) {
    if (source.state === 'failed')
      add(`${source.failure.code}: ${source.failure.message}`, t(`sources.${name}`));
  }
  for (const { source, namespace, failure } of evidence.unread) {
    add(
      `${failure.code}: ${failure.message}`,
      t('inNamespace', { source: t(`sources.${source}`), namespace }),
    );
  }
  if (byReason.size === 0) return null;
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{t('unread')}</MessageBarTitle>
        <ul className={styles.list}>
          {[...byReason].map(([reason, names]) => (
            <li key={reason}>
              <strong>{names.join(', ')}</strong>: {reason}
            </li>
          ))}
        </ul>
      </MessageBarBody>
    </MessageBar>
  );
}

'use client';

import { MessageBar, MessageBarBody, MessageBarTitle, makeStyles, tokens } from '@fluentui/react-components';
import { useFormatter, useTranslations } from 'next-intl';
import { type Finding, groupOfFinding } from '#lib/connections/relations/finding.ts';

const useStyles = makeStyles({ root: { display: 'grid', rowGap: tokens.spacingVerticalS } });

/** What is wrong with a resource: why, and what to do about it. */
export function FindingList({ findings }: { findings: readonly Finding[] }) {
  const t = useTranslations('findings');
  const format = useFormatter();
  const styles = useStyles();
  if (findings.length === 0) return null;
  const time = (value: string | undefined) =>
    value ? format.dateTime(new Date(value), { dateStyle: 'medium', timeStyle: 'short' }) : '';
  return (
    <div className={styles.root}>
      {findings.map(({ code, values }) => {
        const words = { ...values, changed: time(values.changed), at: time(values.at) };
        return (
          <MessageBar
            key={code + JSON.stringify(values)}
            intent={groupOfFinding({ code, values }) === 'wiring' ? 'error' : 'warning'}
            layout="multiline"
          >
            <MessageBarBody>
              <MessageBarTitle>{t(`${code}.title`, words)}</MessageBarTitle> {t(`${code}.fix`, words)}
            </MessageBarBody>
          </MessageBar>
        );
      })}
    </div>
  );
}

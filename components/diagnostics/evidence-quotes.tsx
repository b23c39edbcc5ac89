'use client';

import { makeStyles, tokens } from '@fluentui/react-components';
import { useTranslations } from 'next-intl';
import { CopyButton } from '#components/states/copy-button.tsx';
import type { Quote } from '#lib/connections/diagnosis/finding.ts';

const useStyles = makeStyles({
  list: { margin: 0, display: 'grid', rowGap: tokens.spacingVerticalS },
  term: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  text: {
    margin: 0,
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    overflowWrap: 'anywhere',
    whiteSpace: 'pre-wrap',
  },
});

/** What was read, word for word, and where. */
export function EvidenceQuotes({ quotes }: { quotes: readonly Quote[] }) {
  const t = useTranslations('diagnosis');
  const styles = useStyles();
  return (
    <dl className={styles.list}>
      {quotes.map(({ source, text, correlationId }) => (
        <div key={source + text}>
          <dt className={styles.term}>{t(`sources.${source}`)}</dt>
          <dd className={styles.text}>
            {text}
            {correlationId && (
              <>
                {'\n'}
                {t('correlationId')}: {correlationId}
                <CopyButton text={correlationId} label={t('correlationId')} />
              </>
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
}

'use client';

import { makeStyles, mergeClasses, shorthands, Text, tokens } from '@fluentui/react-components';
import { useTranslations } from 'next-intl';
import { useMemo } from 'react';
import { useVisuallyHidden } from '#components/states/visually-hidden.ts';
import { diffLines } from './diff-lines.ts';

const useStyles = makeStyles({
  text: { margin: 0, fontFamily: 'inherit' },
  root: {
    paddingBlock: tokens.spacingVerticalS,
    borderRadius: tokens.borderRadiusMedium,
    ...shorthands.border(tokens.strokeWidthThin, 'solid', tokens.colorNeutralStroke1),
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    overflowX: 'auto',
  },
  line: {
    display: 'block',
    paddingInline: tokens.spacingHorizontalM,
    whiteSpace: 'pre-wrap',
    overflowWrap: 'anywhere',
  },
  added: {
    textDecorationLine: 'none',
    backgroundColor: tokens.colorStatusSuccessBackground1,
    color: tokens.colorStatusSuccessForeground1,
  },
  removed: {
    textDecorationLine: 'none',
    backgroundColor: tokens.colorStatusDangerBackground1,
    color: tokens.colorStatusDangerForeground1,
  },
  skipped: { color: tokens.colorNeutralForeground3, backgroundColor: tokens.colorNeutralBackground3 },
});

const signs = { added: '+', removed: '−', same: ' ' } as const;
const tags = { added: 'ins', removed: 'del', same: 'span' } as const;

/** What a change does to a manifest, line by line: by sign and word, not by colour alone. */
export function DiffView({ before, after }: { before: string; after: string }) {
  const t = useTranslations('yaml');
  const styles = useStyles();
  const hidden = useVisuallyHidden();
  const lines = useMemo(() => diffLines(before, after), [before, after]);
  if (!lines.some(({ kind }) => kind === 'added' || kind === 'removed')) return <Text>{t('noChange')}</Text>;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <section className={styles.root} aria-label={t('diff')} tabIndex={0}>
      <pre className={styles.text}>
        {lines.map((line, index) => {
          if (line.kind === 'skipped')
            return (
              // biome-ignore lint/suspicious/noArrayIndexKey: lines have no identity and never move
              <span key={index} className={mergeClasses(styles.line, styles.skipped)}>
                {t('unchanged', { count: line.count })}
              </span>
            );
          const Tag = tags[line.kind];
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: lines have no identity and never move
            <Tag key={index} className={mergeClasses(styles.line, line.kind !== 'same' && styles[line.kind])}>
              {line.kind !== 'same' && <span className={hidden.root}>{t(line.kind)} </span>}
              <span aria-hidden="true">{signs[line.kind]} </span>
              {line.text}
            </Tag>
          );
        })}
      </pre>{' '}
    </section>
  );
}

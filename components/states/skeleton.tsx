'use client';

import { makeStyles, Skeleton, SkeletonItem, tokens } from '@fluentui/react-components';
import { useTranslations } from 'next-intl';

const useStyles = makeStyles({
  rows: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalL },
  word: { display: 'inline-block', verticalAlign: 'middle' },
});

const widths = ['92%', '78%', '85%', '70%', '88%', '64%'];

/**
 * Lines where content will stand while it is being read.
 * @param rows about as many as there will be, so that nothing jumps
 */
export function SkeletonRows({ rows = 6 }: { rows?: number }) {
  const t = useTranslations('states');
  const styles = useStyles();
  return (
    <Skeleton aria-label={t('loading')} className={styles.rows}>
      {Array.from({ length: rows }, (_, row) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the lines have no identity and never move
        <SkeletonItem key={row} size={16} style={{ width: widths[row % widths.length] }} />
      ))}
    </Skeleton>
  );
}

/** One word's worth of skeleton inside a line. */
export function SkeletonWord({ width = '8ch' }: { width?: string }) {
  const t = useTranslations('states');
  const styles = useStyles();
  return (
    <Skeleton aria-label={t('loading')} as="span" className={styles.word} style={{ width }}>
      <SkeletonItem size={16} />
    </Skeleton>
  );
}

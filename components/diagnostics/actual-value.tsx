'use client';

import { makeStyles, tokens } from '@fluentui/react-components';
import { useTranslations } from 'next-intl';

const useStyles = makeStyles({
  /** Marked by weight and underline as well as by colour. */
  odd: {
    color: tokens.colorPaletteRedForeground1,
    fontWeight: tokens.fontWeightBold,
    textDecorationLine: 'underline',
  },
});

/** A value that is not as expected; the letters that differ are marked, since case counts. */
export function ActualValue({ expected, actual }: { expected: string; actual: string }) {
  const t = useTranslations('diagnosis.differences');
  const styles = useStyles();
  if (actual === '') return t('nothing');
  const [same, odd, rest] = split(expected, actual);
  return (
    <>
      {same}
      <span className={styles.odd}>{odd}</span>
      {rest}
    </>
  );
}

/** The part of the actual value that is not as expected, between what both begin and end with. */
function split(expected: string, actual: string): [same: string, odd: string, rest: string] {
  const shorter = Math.min(expected.length, actual.length);
  let start = 0;
  while (start < shorter && expected[start] === actual[start]) start += 1;
  let end = 0;
  while (end < shorter - start && expected.at(-1 - end) === actual.at(-1 - end)) end += 1;
  return [
    actual.slice(0, start),
    actual.slice(start, actual.length - end),
    actual.slice(actual.length - end),
  ];
}

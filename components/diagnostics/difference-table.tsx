'use client';

import { makeStyles, tokens } from '@fluentui/react-components';
import { useTranslations } from 'next-intl';
import { narrow } from '#components/shell/dimensions.ts';
import type { Difference } from '#lib/connections/diagnosis/finding.ts';
import { ActualValue } from './actual-value.tsx';

const useStyles = makeStyles({
  table: {
    borderCollapse: 'collapse',
    tableLayout: 'fixed',
    width: '100%',
    textAlign: 'start',
    '& th, & td': {
      textAlign: 'start',
      verticalAlign: 'top',
      paddingBlock: tokens.spacingVerticalXS,
      paddingInlineEnd: tokens.spacingHorizontalL,
    },
    '& th:first-child': { width: '8rem' },
    '& th': { fontWeight: tokens.fontWeightSemibold },
    [narrow]: {
      '& tr': { display: 'grid' },
      '& thead': { display: 'none' },
      '& td::before': {
        content: 'attr(data-label)',
        display: 'block',
        color: tokens.colorNeutralForeground3,
        fontFamily: tokens.fontFamilyBase,
      },
    },
  },
  value: {
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    overflowWrap: 'anywhere',
  },
});

/** Expected and actual side by side; the first letters that differ are marked, since case counts. */
export function DifferenceTable({ differences }: { differences: readonly Difference[] }) {
  const t = useTranslations('diagnosis.differences');
  const styles = useStyles();
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col">{t('what')}</th>
          <th scope="col">{t('expected')}</th>
          <th scope="col">{t('actual')}</th>
        </tr>
      </thead>
      <tbody>
        {differences.map(({ name, expected, actual }) => {
          return (
            <tr key={name}>
              <th scope="row">{t(`names.${name}`)}</th>
              <td className={styles.value} data-label={t('expected')}>
                {expected}
              </td>
              <td className={styles.value} data-label={t('actual')}>
                <ActualValue expected={expected} actual={actual} />
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

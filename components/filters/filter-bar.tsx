'use client';

import { Caption1, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { narrow } from '#components/shell/dimensions.ts';
import { FilterBox } from './filter-box.tsx';
import type { UrlFilter } from './use-url-filter.ts';

const useStyles = makeStyles({
  root: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
  search: { flexBasis: '20rem', flexShrink: 1, [narrow]: { flexGrow: 1, maxWidth: 'none' } },
  count: { flexGrow: 1, textAlign: 'end', color: tokens.colorNeutralForeground3 },
});

interface Props {
  /** Name of the text box: "Filter by name". */
  readonly label: string;
  readonly filter: UrlFilter;
  /** How many are left, in words. */
  readonly count: string;
  /** A pill for each further filter. */
  readonly children: ReactNode;
}

/** What stands above a list to narrow it: a text box, pills, and how many are left. */
export function FilterBar({ label, filter, count, children }: Props) {
  const styles = useStyles();
  return (
    <search className={styles.root}>
      <FilterBox
        className={styles.search}
        label={label}
        value={filter.get('filter')}
        onChange={(value) => filter.set('filter', value)}
      />
      {children}
      <Caption1 as="span" role="status" className={styles.count}>
        {/* Another count is another piece of text: the one before does not move. */}
        <span key={count}>{count}</span>
      </Caption1>
    </search>
  );
}

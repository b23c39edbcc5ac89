'use client';

import {
  makeStyles,
  mergeClasses,
  Table,
  TableBody,
  TableCell,
  TableHeader,
  TableHeaderCell,
  TableRow,
  tokens,
} from '@fluentui/react-components';
import { useUrlFilter } from '#components/filters/use-url-filter.ts';
import { narrow, topBarHeight } from '#components/shell/dimensions.ts';
import { type Column, formatSort, parseSort, sorted } from './column.ts';

const medium = '@media (max-width: 74.99rem)';

const useStyles = makeStyles({
  table: { tableLayout: 'auto', minWidth: 0 },
  header: {
    position: 'sticky',
    top: topBarHeight,
    zIndex: tokens.zIndexContent,
    backgroundColor: tokens.colorNeutralBackground1,
    // On a phone every cell carries its label; the header stays for screen readers.
    [narrow]: {
      position: 'absolute',
      width: '1px',
      height: '1px',
      overflow: 'hidden',
      clipPath: 'inset(50%)',
    },
  },
  headerCell: { fontWeight: tokens.fontWeightSemibold, whiteSpace: 'nowrap' },
  row: {
    [narrow]: {
      display: 'grid',
      gridTemplateColumns: 'repeat(2, minmax(0, 1fr))',
      gap: tokens.spacingHorizontalS,
      paddingBlock: tokens.spacingVerticalM,
    },
  },
  cell: {
    overflowWrap: 'anywhere',
    [narrow]: { display: 'block', height: 'auto', paddingInline: 0 },
  },
  first: { [narrow]: { gridColumn: '1 / -1', fontWeight: tokens.fontWeightSemibold } },
  label: {
    display: 'none',
    [narrow]: { display: 'block', color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  },
  numeric: {
    textAlign: 'end',
    paddingInlineEnd: tokens.spacingHorizontalXXXL,
    [narrow]: { textAlign: 'start' },
  },
  numericHeader: { paddingInlineEnd: tokens.spacingHorizontalXXXL, '& > *': { justifyContent: 'flex-end' } },
  secondary: { [medium]: { display: 'none' } },
});

interface Props<T> {
  /** What the rows are, for screen readers. */
  readonly label: string;
  readonly columns: readonly Column<T>[];
  readonly items: readonly T[];
  readonly itemKey: (item: T) => string;
}

/**
 * A dense list of resources, a row each: sorted by its headers (the order is in the page's address), with a header that stays in
 * sight; on a phone every row is a card.
 */
export function ResourceTable<T>({ label, columns, items, itemKey }: Props<T>) {
  const styles = useStyles();
  const filter = useUrlFilter();
  const sort = parseSort(filter.get('sort'), { key: columns[0]?.key ?? '', descending: false });
  const cellStyle = ({ numeric, secondary }: Column<T>, index: number) =>
    mergeClasses(
      styles.cell,
      index === 0 && styles.first,
      numeric && styles.numeric,
      secondary && styles.secondary,
    );
  return (
    <Table aria-label={label} size="small" className={styles.table}>
      <TableHeader className={styles.header}>
        <TableRow>
          {columns.map((column) => {
            const active = sort.key === column.key;
            const { key, label: text, width, numeric, secondary, sortBy } = column;
            return (
              <TableHeaderCell
                key={key}
                style={width === undefined ? {} : { width }}
                className={mergeClasses(
                  styles.headerCell,
                  numeric && styles.numericHeader,
                  secondary && styles.secondary,
                )}
                {...(sortBy && {
                  sortable: true,
                  ...(active && { sortDirection: sort.descending ? 'descending' : 'ascending' }),
                  onClick: () =>
                    filter.set('sort', formatSort({ key, descending: active && !sort.descending })),
                })}
              >
                {text}
              </TableHeaderCell>
            );
          })}
        </TableRow>
      </TableHeader>
      <TableBody>
        {sorted(items, columns, sort).map((item) => (
          <TableRow key={itemKey(item)} className={styles.row}>
            {columns.map((column, index) => (
              <TableCell key={column.key} className={cellStyle(column, index)}>
                {index > 0 && (
                  <span aria-hidden="true" className={styles.label}>
                    {column.label}
                  </span>
                )}
                {column.render(item)}
              </TableCell>
            ))}
          </TableRow>
        ))}
      </TableBody>
    </Table>
  );
}

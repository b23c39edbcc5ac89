'use client';

import { mergeClasses, TableHeader, TableHeaderCell, TableRow } from '@fluentui/react-components';
import { useTranslations } from 'next-intl';
import { useVisuallyHidden } from '#components/states/visually-hidden.ts';
import { CheckBox } from './check-box.tsx';
import { type Column, type Sort, widthsOf } from './column.ts';
import { useTableStyles } from './use-table-styles.ts';

/** The header of a table: a column sorts by being pressed, and the other way round when pressed again. */
export function TableHead<T>({
  columns,
  handlesWidth,
  sort,
  onSort,
  all,
}: {
  columns: readonly Column<T>[];
  /** Width of the column of check boxes and openers; undefined where there is none. */
  handlesWidth: string | undefined;
  sort: Sort;
  onSort: (sort: Sort) => void;
  /** Selects all rows that are shown, or none. */
  all?: { checked: boolean | 'mixed'; onChange(checked: boolean): void } | undefined;
}) {
  const t = useTranslations('table');
  const styles = useTableStyles();
  const hidden = useVisuallyHidden();
  const widths = widthsOf(columns);
  return (
    <TableHeader className={styles.header}>
      <TableRow>
        {handlesWidth !== undefined && (
          <TableHeaderCell style={{ width: handlesWidth, paddingInline: 0 }} className={styles.handles}>
            {all ? (
              <CheckBox label={t('selectAll')} checked={all.checked} onChange={all.onChange} />
            ) : (
              <span className={hidden.root}>{t('handles')}</span>
            )}
          </TableHeaderCell>
        )}
        {columns.map(({ key, label, numeric, secondary, sortBy }, at) => {
          const width = widths[at];
          const active = sort.key === key;
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
                onClick: () => onSort({ key, descending: active && !sort.descending }),
              })}
            >
              {label}
            </TableHeaderCell>
          );
        })}
      </TableRow>
    </TableHeader>
  );
}

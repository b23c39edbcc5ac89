'use client';

import { Table, TableBody } from '@fluentui/react-components';
import { type ReactNode, useCallback, useMemo } from 'react';
import { useUrlFilter } from '#components/filters/use-url-filter.ts';
import { type Column, formatSort } from './column.ts';
import { TableHead } from './table-head.tsx';
import { type Grouping, linesOf, virtualFrom } from './table-layout.ts';
import { TableLine } from './table-line.tsx';
import { useSorted } from './use-sorted.ts';
import { useTableStyles } from './use-table-styles.ts';
import { VirtualLines } from './virtual-lines.tsx';

/** Rows with a check box each. */
export interface Selection<T> {
  /** Keys of the selected items. */
  readonly selected: readonly string[];
  readonly onSelect: (keys: readonly string[]) => void;
  /** What a row is called for screen readers: "Select orders". */
  readonly name: (item: T) => string;
  /** Selecting one lets go of the other. */
  readonly single?: boolean;
}

/** Rows that open to more about their item, one at a time. */
export interface Expansion<T> {
  readonly expanded: string | undefined;
  readonly onExpand: (key: string | undefined) => void;
  readonly name: (item: T) => string;
  readonly render: (item: T) => ReactNode;
}

interface Props<T> {
  /** What the rows are, for screen readers. */
  readonly label: string;
  readonly columns: readonly Column<T>[];
  readonly items: readonly T[];
  /** Items come in the order of the address already, from `useSorted`. */
  readonly inOrder?: boolean;
  readonly itemKey: (item: T) => string;
  readonly grouping?: Grouping<T> | undefined;
  readonly selection?: Selection<T> | undefined;
  readonly expansion?: Expansion<T> | undefined;
  /** Parameter of the address that keeps the order; another one where a page has two tables. */
  readonly sortParameter?: string;
}

/**
 * A dense list of resources, a row each: sorted by its headers (the order is in the page's address), with a header that stays in
 * sight. A long list draws only the rows near the window; on a phone every row is a card.
 */
export function ResourceTable<T>(props: Props<T>) {
  const {
    label,
    columns,
    items,
    inOrder,
    itemKey,
    grouping,
    selection,
    expansion,
    sortParameter = 'sort',
  } = props;
  const styles = useTableStyles();
  const filter = useUrlFilter();
  const { sort, ordered } = useSorted(items, columns, sortParameter, inOrder);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the function that makes keys is made anew at every drawing
  const lines = useMemo(
    () => linesOf(ordered, itemKey, grouping, expansion?.expanded),
    [ordered, grouping, expansion?.expanded],
  );
  const keyAt = useCallback((index: number) => lines[index]?.key ?? index, [lines]);
  const handles = [selection, expansion].filter(Boolean).length;
  const chosen = selection?.selected.length ?? 0;
  const draw = (index: number, measure?: (row: HTMLTableRowElement | null) => void) => {
    const line = lines[index];
    return line && <TableLine key={line.key} line={line} index={index} measure={measure} {...props} />;
  };
  return (
    <Table aria-label={label} aria-rowcount={lines.length + 1} size="small" className={styles.table}>
      <TableHead
        columns={columns}
        handlesWidth={handles === 0 ? undefined : `${handles * 1.75}rem`}
        sort={sort}
        onSort={(next) => filter.set(sortParameter, formatSort(next))}
        all={
          selection && !selection.single
            ? {
                checked: chosen === 0 ? false : chosen >= items.length ? true : 'mixed',
                onChange: (checked) => selection.onSelect(checked ? items.map(itemKey) : []),
              }
            : undefined
        }
      />
      {lines.length < virtualFrom ? (
        <TableBody>{lines.map((_, index) => draw(index))}</TableBody>
      ) : (
        <VirtualLines count={lines.length} keyOf={keyAt} draw={draw} />
      )}
    </Table>
  );
}

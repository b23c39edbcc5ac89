'use client';

import { mergeClasses } from '@fluentui/react-components';
import type { Column } from './column.ts';
import type { Expansion, Selection } from './resource-table.tsx';
import { RowHandles } from './row-handles.tsx';
import type { Line } from './table-layout.ts';
import { useTableStyles } from './use-table-styles.ts';

interface Props<T> {
  readonly line: Line<T>;
  readonly index: number;
  readonly columns: readonly Column<T>[];
  readonly selection?: Selection<T> | undefined;
  readonly expansion?: Expansion<T> | undefined;
  /** Told the row's element, where the table has to know its height. */
  readonly measure?: ((row: HTMLTableRowElement | null) => void) | undefined;
}

/**
 * One line of a table: an item with its cells, what an open item shows below them, or the heading of a group. Plain elements: a row is
 * drawn by the dozen while somebody scrolls, and Fluent's rows and cells cost more than what stands in them.
 */
export function TableLine<T>({ line, index, columns, selection, expansion, measure }: Props<T>) {
  const styles = useTableStyles();
  const handles = selection !== undefined || expansion !== undefined;
  const span = columns.length + (handles ? 1 : 0);
  // The header is the first row of the table.
  const position = { 'aria-rowindex': index + 2, 'data-index': index };
  if (line.kind === 'group') {
    return (
      <tr ref={measure} className={mergeClasses(styles.line, styles.block, styles.group)} {...position}>
        <td className={mergeClasses(styles.field, styles.block)} colSpan={span}>
          {line.label}
          <span className={styles.count}>{line.count}</span>
        </td>
      </tr>
    );
  }
  if (line.kind === 'details') {
    return (
      <tr ref={measure} className={mergeClasses(styles.line, styles.block)} {...position}>
        <td className={mergeClasses(styles.field, styles.block)} colSpan={span}>
          {expansion?.render(line.item)}
        </td>
      </tr>
    );
  }
  const { item, key } = line;
  const selected = selection?.selected.includes(key);
  return (
    <tr
      ref={measure}
      className={mergeClasses(styles.line, styles.row, selected && styles.selected)}
      {...(selected !== undefined && { 'aria-selected': selected })}
      {...position}
    >
      {handles && <RowHandles item={item} itemKey={key} selection={selection} expansion={expansion} />}
      {columns.map((column, at) => (
        <td
          key={column.key}
          className={mergeClasses(
            styles.field,
            styles.cell,
            at === 0 && styles.first,
            column.numeric && styles.numeric,
            column.secondary && styles.secondary,
          )}
        >
          {at > 0 && (
            <span aria-hidden="true" className={styles.label}>
              {column.label}
            </span>
          )}
          {column.render(item)}
        </td>
      ))}
    </tr>
  );
}

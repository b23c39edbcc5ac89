'use client';

import { useMemo } from 'react';
import { useUrlFilter } from '#components/filters/use-url-filter.ts';
import { type Column, parseSort, type Sort, sorted } from './column.ts';

/**
 * Items in the order that the page's address names. Whoever narrows a long list sorts it first, so that a letter more in a filter does
 * not sort it all anew.
 * @param parameter of the address that keeps the order
 * @param inOrder the items stand in it already
 */
export function useSorted<T>(
  items: readonly T[],
  columns: readonly Column<T>[],
  parameter = 'sort',
  inOrder = false,
): { sort: Sort; ordered: readonly T[] } {
  const order = useUrlFilter().get(parameter);
  const sort = parseSort(order, { key: columns[0]?.key ?? '', descending: false });
  // biome-ignore lint/correctness/useExhaustiveDependencies: columns are made anew at every drawing; the order decides
  const ordered = useMemo(() => (inOrder ? items : sorted(items, columns, sort)), [items, order, inOrder]);
  return { sort, ordered };
}

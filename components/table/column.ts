import type { ReactNode } from 'react';

/** A column of a resource table. */
export interface Column<T> {
  readonly key: string;
  readonly label: string;
  readonly render: (item: T) => ReactNode;
  /** What it is sorted by; a column without it cannot be sorted. */
  readonly sortBy?: (item: T) => string | number;
  /** In CSS. Percentages are shares: they are brought to the width that there is. Without any, the column gets what the others leave. */
  readonly width?: string;
  /** Numbers stand at the right. */
  readonly numeric?: boolean;
  /** Left out until somebody chooses it. */
  readonly optional?: boolean;
  /** Left out where the window is too narrow for all columns; a card has it. */
  readonly secondary?: boolean;
}

export interface Sort {
  readonly key: string;
  readonly descending: boolean;
}

/** The sort in a page's address: `name` or `-name`. */
export function parseSort(text: string, fallback: Sort): Sort {
  if (text === '') return fallback;
  const descending = text.startsWith('-');
  return { key: descending ? text.slice(1) : text, descending };
}

export const formatSort = ({ key, descending }: Sort): string => (descending ? `-${key}` : key);

/** Items in the order of a column; words as people sort them (2 before 10). Equal items keep their order. */
export function sorted<T>(items: readonly T[], columns: readonly Column<T>[], sort: Sort): T[] {
  const sortBy = columns.find(({ key }) => key === sort.key)?.sortBy;
  if (!sortBy) return [...items];
  const direction = sort.descending ? -1 : 1;
  return [...items].sort((a, b) => direction * compare(sortBy(a), sortBy(b)));
}

const words = new Intl.Collator(undefined, { numeric: true, sensitivity: 'base' });

const compare = (a: string | number, b: string | number): number =>
  typeof a === 'number' && typeof b === 'number' ? a - b : words.compare(String(a), String(b));

import type { ReactNode } from 'react';

/** A column of a resource table. */
export interface Column<T> {
  readonly key: string;
  readonly label: string;
  readonly render: (item: T) => ReactNode;
  /** What it is sorted by; a column without it cannot be sorted. */
  readonly sortBy?: (item: T) => string | number;
  /** In CSS; a column without any gets what the others leave. */
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

const leftFree = 30;

/**
 * The widths of columns that are shown together. Where one has none of its own, the percentages of the others leave it nearly a third,
 * whichever columns somebody has chosen.
 */
export function widthsOf(columns: readonly { readonly width?: string }[]): (string | undefined)[] {
  const shareOf = (width = '') => (width.endsWith('%') ? Number.parseFloat(width) : 0);
  const shares = columns.reduce((sum, { width }) => sum + shareOf(width), 0);
  const fit = columns.some(({ width }) => width === undefined) ? (100 - leftFree) / shares : 1;
  return columns.map(({ width }) => (fit < 1 && shareOf(width) > 0 ? `${shareOf(width) * fit}%` : width));
}

/** From here on a table draws only the rows near the window. Below it, every row is in the page, where the browser can find it. */
export const virtualFrom = 100;

/** A line of a table: an item, what an open item shows below itself, or the heading of a group of items. */
export type Line<T> =
  | { readonly kind: 'item'; readonly key: string; readonly item: T }
  | { readonly kind: 'details'; readonly key: string; readonly item: T }
  | { readonly kind: 'group'; readonly key: string; readonly label: string; readonly count: number };

/** How the rows of a table are put together under headings. */
export interface Grouping<T> {
  /** What an item belongs to; groups stand in the order of their labels. */
  readonly of: (item: T) => { readonly key: string; readonly label: string };
}

/**
 * The lines of a table in the order in which they stand.
 * @param items in order; that order is kept inside each group
 * @param expanded key of the item that is open
 */
export function linesOf<T>(
  items: readonly T[],
  itemKey: (item: T) => string,
  grouping?: Grouping<T>,
  expanded?: string,
): Line<T>[] {
  const lines: Line<T>[] = [];
  const add = (item: T) => {
    const key = itemKey(item);
    lines.push({ kind: 'item', key, item });
    if (key === expanded) lines.push({ kind: 'details', key: `details ${key}`, item });
  };
  if (!grouping) {
    items.forEach(add);
    return lines;
  }
  const groups = new Map<string, { label: string; items: T[] }>();
  for (const item of items) {
    const { key, label } = grouping.of(item);
    const group = groups.get(key);
    if (group) group.items.push(item);
    else groups.set(key, { label, items: [item] });
  }
  for (const [key, group] of [...groups].sort(([, a], [, b]) => a.label.localeCompare(b.label))) {
    lines.push({ kind: 'group', key: `group ${key}`, label: group.label, count: group.items.length });
    group.items.forEach(add);
  }
  return lines;
}

import { diffLines as compare } from 'diff';

/** A line of a comparison; lines that are the same and far from any change are left out and counted. */
export type DiffLine =
  | { readonly kind: 'same' | 'added' | 'removed'; readonly text: string }
  | { readonly kind: 'skipped'; readonly count: number };

const context = 3;

/** What changes from one text to another, line by line, with three lines around each change. */
export function diffLines(before: string, after: string): DiffLine[] {
  const lines = compare(before, after).flatMap(({ added, removed, value }) =>
    value
      .replace(/\n$/, '')
      .split('\n')
      .map((text) => ({
        kind: added ? ('added' as const) : removed ? ('removed' as const) : ('same' as const),
        text,
      })),
  );
  const near = (index: number) =>
    lines.slice(Math.max(0, index - context), index + context + 1).some(({ kind }) => kind !== 'same');
  const shown: DiffLine[] = [];
  for (const [index, line] of lines.entries()) {
    const last = shown.at(-1);
    if (near(index)) shown.push(line);
    else if (last?.kind === 'skipped') shown[shown.length - 1] = { kind: 'skipped', count: last.count + 1 };
    else shown.push({ kind: 'skipped', count: 1 });
  }
  return shown;
}

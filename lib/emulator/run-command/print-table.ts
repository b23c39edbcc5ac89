import { z } from 'zod';

export const tableSchema = z.looseObject({
  columnDefinitions: z.array(z.looseObject({ name: z.string(), priority: z.number().default(0) })),
  rows: z
    .array(
      z.looseObject({
        cells: z.array(z.unknown()),
        object: z.looseObject({
          metadata: z.looseObject({
            namespace: z.string().default(''),
            labels: z.record(z.string(), z.string()).default({}),
          }),
        }),
      }),
    )
    .nullish()
    .transform((rows) => rows ?? []),
});

type Table = z.infer<typeof tableSchema>;

interface Options {
  /** Columns of lower priority too. */
  readonly wide: boolean;
  readonly headers: boolean;
  /** A column with the namespace before the others. */
  readonly namespaces: boolean;
  readonly labels: boolean;
}

/** Prints a table as kubectl does: upper-case headings, three blanks between the columns. */
export function printTable({ columnDefinitions, rows }: Table, options: Options): string {
  const shown = columnDefinitions
    .map((column, index) => ({ ...column, index }))
    .filter(({ priority }) => options.wide || priority === 0);
  const heading = [
    ...(options.namespaces ? ['NAMESPACE'] : []),
    ...shown.map(({ name }) => name.toUpperCase()),
    ...(options.labels ? ['LABELS'] : []),
  ];
  const lines = rows.map(({ cells, object: { metadata } }) => [
    ...(options.namespaces ? [metadata.namespace] : []),
    ...shown.map(({ index }) => String(cells[index] ?? '<none>')),
    ...(options.labels ? [labelsOf(metadata.labels)] : []),
  ]);
  const all = options.headers ? [heading, ...lines] : lines;
  const widths = heading.map((_, column) => Math.max(...all.map((line) => (line[column] ?? '').length)));
  return all
    .map((line) =>
      line
        .map((cell, column) => cell.padEnd((widths[column] ?? 0) + 3))
        .join('')
        .trimEnd(),
    )
    .map((line) => `${line}\n`)
    .join('');
}

function labelsOf(labels: Readonly<Record<string, string>>): string {
  const pairs = Object.entries(labels).map(([name, value]) => `${name}=${value}`);
  return pairs.length > 0 ? pairs.join(',') : '<none>';
}

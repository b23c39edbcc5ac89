import { ArmError } from './arm-error.ts';

/** What a filter compares: a value by lower-case field name. */
export type Fields = Readonly<Record<string, string | undefined>>;

/**
 * Compiles an OData filter of comparisons with `eq` or `ne`, joined by `and` and `or` (`and` binds closer).
 * @throws ArmError for a filter that is not understood: a wrong answer would be worse than none
 */
export function compileFilter(
  filter: string | undefined,
  known: readonly string[],
): (fields: Fields) => boolean {
  if (!filter?.trim()) return () => true;
  const alternatives = filter
    .split(/\s+or\s+/i)
    .map((alternative) =>
      alternative.split(/\s+and\s+/i).map((comparison) => compileComparison(comparison, filter, known)),
    );
  return (fields) => alternatives.some((all) => all.every((holds) => holds(fields)));
}

function compileComparison(
  text: string,
  filter: string,
  known: readonly string[],
): (fields: Fields) => boolean {
  const [, name = '', operator = '', value = ''] =
    /^\s*\(?\s*([\w/]+)\s+(eq|ne)\s+'([^']*)'\s*\)?\s*$/i.exec(text) ?? [];
  const field = name.toLowerCase();
  if (!known.includes(field)) {
    throw new ArmError(
      400,
      'InvalidFilterInQueryString',
      `Invalid $filter '${filter}' specified in the query string. The emulator compares ${known.join(', ')} with eq and ne.`,
    );
  }
  const wanted = value.toLowerCase();
  const equal = operator.toLowerCase() === 'eq';
  return (fields) => (fields[field]?.toLowerCase() === wanted) === equal;
}

/** Lines moved in by so many levels of two spaces. */
export const indent = (lines: readonly string[], levels = 1): string[] =>
  lines.map((line) => '  '.repeat(levels) + line);

const mask = '••••••';

/** A value that is this short occurs everywhere by chance, and says nothing alone. */
const shortest = 4;

/**
 * A log without the values of a Secret: of a line `NAME=value` only the name is left, and the values disappear wherever else they
 * stand.
 * @param values of the Secret, as its containers see them
 */
export function maskLog(log: string, values: readonly string[]): string {
  const hidden = values.filter((value) => value.length >= shortest).sort((a, b) => b.length - a.length);
  const clean = hidden.reduce((text, value) => text.replaceAll(value, mask), log);
  return clean.replace(/^([A-Za-z_][\w.-]*)=.*$/gm, (_, name: string) => `${name}=${mask}`);
}

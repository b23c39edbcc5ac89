/** A `kubectl` command, taken apart. */
export interface KubectlCommand {
  readonly verb: string;
  /** Words that are no flags: resource types and names, or what stands for both as `type/name`. */
  readonly words: readonly string[];
  /** Long names of flags with their values; `true` for those that take none. */
  readonly flags: Readonly<Record<string, string>>;
}

const shortFlags: Readonly<Record<string, string>> = {
  A: 'all-namespaces',
  n: 'namespace',
  o: 'output',
  l: 'selector',
  f: 'filename',
  c: 'container',
  p: 'previous',
};

/** Flags that stand alone; every other takes the next word unless it has its value after an equals sign. */
const switches = [
  'all',
  'all-namespaces',
  'previous',
  'ignore-not-found',
  'show-labels',
  'no-headers',
  'force',
  'wait',
  'now',
  'server-side',
  'force-conflicts',
  'timestamps',
  'overwrite',
];

/**
 * Splits a command line into words the way a shell does: at blanks, quotes keep together.
 * @throws Error when a quote is not closed
 */
export function splitWords(line: string): string[] {
  const piece = /"((?:[^"\\]|\\.)*)"|'([^']*)'|\\(.)|([^\s"'\\]+)/gs;
  const words: string[] = [];
  let end = -1;
  for (const match of line.matchAll(piece)) {
    const [whole, double, single, escaped, plain] = match;
    const text = double?.replace(/\\(["\\$`])/g, '$1') ?? single ?? escaped ?? plain ?? '';
    // Pieces that touch are one word.
    if (match.index === end) words.push(`${words.pop()}${text}`);
    else words.push(text);
    end = match.index + whole.length;
  }
  if (/["']/.test(line.replace(piece, ''))) throw new Error('sh: syntax error: unterminated quoted string');
  return words;
}

/** Reads the words after `kubectl`. */
export function parseKubectl(all: readonly string[]): KubectlCommand {
  const words: string[] = [];
  const flags: Record<string, string> = {};
  const left = [...all];
  for (let word = left.shift(); word !== undefined; word = left.shift()) {
    const [, long, value] = /^--([a-z-]+)(?:=(.*))?$/s.exec(word) ?? [];
    const [, short = '', attached] = /^-([A-Za-z])=?(.+)?$/s.exec(word) ?? [];
    const name = long ?? shortFlags[short];
    if (!name) {
      words.push(word);
      continue;
    }
    const given = long ? value : attached;
    if (given !== undefined) flags[name] = given;
    else if (switches.includes(name)) flags[name] = 'true';
    else flags[name] = left.shift() ?? '';
  }
  const [verb = '', ...rest] = words;
  return { verb, words: rest, flags };
}

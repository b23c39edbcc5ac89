import { splitWords } from './command-line.ts';

/** One command of a script, with what it is given to read. */
export interface Command {
  readonly words: readonly string[];
  readonly input: string | undefined;
}

/**
 * Reads the shell script of a run-command, as far as such scripts are one command: `kubectl …`, with a here-document
 * behind it, or with one piped into it by `cat`.
 * @throws Error in a shell's words
 */
export function readScript(script: string): Command {
  const [first = '', ...rest] = script.trim().split('\n');
  const here = /<<-?\s*(['"]?)(\w+)\1/.exec(first);
  if (!here) {
    const echoed = /^(?:echo|printf)\s+(.+?)\s*\|\s*(kubectl\s.*)$/s.exec(script.trim());
    if (!echoed) return { words: splitWords(script.trim()), input: undefined };
    return { words: splitWords(echoed[2] ?? ''), input: splitWords(echoed[1] ?? '').join(' ') };
  }
  const end = rest.findIndex((line) => line.trim() === here[2]);
  if (end < 0) throw new Error(`sh: here-document delimited by end-of-file (wanted '${here[2]}')`);
  const command = first.replace(here[0], '').replace(/^\s*cat\s*\|/, '');
  return { words: splitWords(command), input: rest.slice(0, end).join('\n') };
}

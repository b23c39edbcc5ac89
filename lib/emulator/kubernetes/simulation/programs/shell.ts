import type { Container } from '../../resources/pod-schema.ts';
import { atOnce, type Program, type ProgramFinder, shortProgram } from './program.ts';

const printEnvironment = shortProgram((environment) =>
  atOnce(Object.entries(environment).map(([name, value]) => `${name}=${value}`)),
);

/** The few commands that people put into a container to try something. */
const commands: Readonly<Record<string, (args: readonly string[]) => Program>> = {
  printenv: () => printEnvironment,
  env: () => printEnvironment,
  echo: (args) => shortProgram(() => atOnce([args.join(' ')])),
  seq: ([last = '1']) =>
    shortProgram(() =>
      atOnce(Array.from({ length: Number.parseInt(last, 10) || 0 }, (_, index) => `${index + 1}`)),
    ),
  true: () => shortProgram(() => []),
  false: () => shortProgram(() => [], 1),
  sleep: ([seconds = '0']) => {
    const runMs = Number.parseFloat(seconds) * 1_000;
    // `sleep infinity` keeps a container up.
    return { ...shortProgram(() => []), runMs: Number.isFinite(runMs) ? runMs : undefined };
  },
};

/** `printenv`, `echo`, `seq`, `sleep` and such, also as the only command of `sh -c`; `exit N` at its end counts. */
export const shell: ProgramFinder = ({ command = [], args = [] }: Container) => {
  const words = [...command, ...args];
  const isShell = /(^|\/)(ba)?sh$/.test(words[0] ?? '') && words[1] === '-c';
  if (!isShell) return commands[baseName(words[0])]?.(words.slice(1));
  const script = words[2] ?? '';
  const [, exitCode] = /\bexit\s+(\d+)\s*;?\s*$/.exec(script) ?? [];
  const [name, ...rest] =
    script
      .split(/[;&|\n]/, 1)[0]
      ?.trim()
      .split(/\s+/) ?? [];
  const program = commands[baseName(name)]?.(rest.map((word) => word.replace(/^['"]|['"]$/g, '')));
  if (exitCode === undefined) return program;
  return { ...(program ?? shortProgram(() => [])), exitCode: Number(exitCode) };
};

function baseName(path = ''): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

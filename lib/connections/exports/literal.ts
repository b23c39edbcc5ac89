import { indent } from '../snippets/indent.ts';
import type { JsonValue } from './export-source.ts';

/** How a language writes what JSON has. */
export interface LiteralStyle {
  readonly text: (value: string) => string;
  /** `key: ` or `key = `. */
  readonly member: (key: string) => string;
  readonly separator: '' | ',';
}

/** Stands for a reference in a body: it is written as it is, without quotes. */
const mark = '\u0000';
export const reference = (expression: string): string => mark + expression;

/** A value in a language’s own syntax, over as many lines as it needs. */
export function literal(value: JsonValue, style: LiteralStyle): string {
  return lines(value, style).join('\n');
}

function lines(value: JsonValue, style: LiteralStyle): string[] {
  if (typeof value === 'string')
    return [value.startsWith(mark) ? value.slice(mark.length) : style.text(value)];
  if (value === null || typeof value !== 'object') return [String(value)];
  const [open, close] = Array.isArray(value) ? ['[', ']'] : ['{', '}'];
  const members = Array.isArray(value)
    ? value.map((item) => lines(item, style))
    : Object.entries(value).map(([key, item]) => prefixed(style.member(key), lines(item, style)));
  if (members.length === 0) return [open + close];
  return [
    open,
    ...members.flatMap((member, index) => {
      const last = index === members.length - 1;
      return indent(last ? member : suffixed(member, style.separator));
    }),
    close,
  ];
}

const prefixed = (prefix: string, [first = '', ...rest]: string[]) => [prefix + first, ...rest];
const suffixed = (all: string[], suffix: string) => [...all.slice(0, -1), `${all.at(-1) ?? ''}${suffix}`];

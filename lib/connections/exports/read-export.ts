import { z } from 'zod';
import { type LinkerAnswer, linkerAnswerSchema } from '../linker-answer.ts';
import { readAzCommands } from './read-az-commands.ts';

const linker = z.object({
  type: z.string().optional(),
  name: z.string(),
  properties: z.record(z.string(), z.unknown()),
});
const template = z.object({ resources: z.array(z.unknown()) });

/**
 * Reads connections out of a text that was exported: an ARM template, linkers as Azure answers with them, or `az` commands. What the
 * text says in expressions of its own, such as the parameter of a secret, is not looked into.
 * @returns undefined for a text of another form, and an empty list for one without connections
 */
export function readExport(text: string): LinkerAnswer[] | undefined {
  const found = text.trimStart().startsWith('az ') ? commands(text) : documents(text);
  return found?.flatMap(({ name, properties }) => {
    const parsed = linkerAnswerSchema.safeParse({ id: `/${name}`, name: lastOf(name), properties });
    return parsed.success ? [parsed.data] : [];
  });
}

function commands(text: string) {
  try {
    return readAzCommands(text).filter(({ name }) => name !== '');
  } catch (error) {
    // What looks like a command and is none that connects anything.
    if (error instanceof SyntaxError || error instanceof z.ZodError) return undefined;
    throw error;
  }
}

function documents(text: string) {
  const json = parseJson(text);
  if (json === undefined) return undefined;
  const whole = template.safeParse(json).data?.resources ?? (Array.isArray(json) ? json : [json]);
  return whole.flatMap((one) => {
    const { data } = linker.safeParse(one);
    return data && /^(microsoft\.servicelinker\/linkers)?$/i.test(data.type ?? '') ? [data] : [];
  });
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

/** Templates may name a linker below its cluster. */
const lastOf = (name: string) => name.slice(name.lastIndexOf('/') + 1);

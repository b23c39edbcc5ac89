import { createTranslator, IntlErrorCode } from 'next-intl';
import { expect, test } from 'vitest';
import english from '#messages/en.json' with { type: 'json' };
import portuguese from '#messages/pt-PT.json' with { type: 'json' };
import { type Locale, locales } from './locales.ts';

interface Catalogue {
  [key: string]: string | Catalogue;
}

const catalogues: Record<Locale, Catalogue> = { en: english, 'pt-PT': portuguese };

/** Every message of a catalogue by its path, `shell.search.label`. */
function flatten(catalogue: Catalogue, prefix = ''): [string, string][] {
  return Object.entries(catalogue).flatMap(([key, value]): [string, string][] =>
    typeof value === 'string' ? [[prefix + key, value]] : flatten(value, `${prefix}${key}.`),
  );
}

/** The names a message expects: `{name}`, `{count, plural, …}`, `<link>`; not the words of a plural's branches. */
const argumentsOf = (message: string) =>
  new Set([
    ...[...message.matchAll(/(?<!(?:\b(?:zero|one|two|few|many|other)|=\d) )\{(\w+)(?:\}|, \w+)/g)].map(
      ([, name]) => `{${name}}`,
    ),
    ...[...message.matchAll(/<(\w+)>/g)].map(([, name]) => `<${name}>`),
  ]);

const isEqual = (a: Set<string>, b: Set<string>) => a.size === b.size && [...a].every((name) => b.has(name));

test('both catalogues have the same keys', () => {
  const keys = (catalogue: Catalogue) =>
    flatten(catalogue)
      .map(([key]) => key)
      .sort();
  expect(keys(portuguese)).toEqual(keys(english));
});

test.each(locales)('every message of %s is a valid ICU message', (locale) => {
  const broken: string[] = [];
  for (const [key, message] of flatten(catalogues[locale])) {
    const translate = createTranslator<{ message: string }>({
      locale,
      messages: { message },
      onError: (error) => {
        // Arguments are left out on purpose: only the message's own syntax is checked here.
        if (error.code === IntlErrorCode.INVALID_MESSAGE) broken.push(`${key}: ${error.message}`);
      },
    });
    translate('message');
    if (message.trim() === '') broken.push(`${key}: empty`);
  }
  expect(broken).toEqual([]);
});

test('a translation uses the arguments of its original', () => {
  const translations = new Map(flatten(portuguese));
  const different = flatten(english).filter(
    ([key, message]) => !isEqual(argumentsOf(message), argumentsOf(translations.get(key) ?? '')),
  );
  expect(different.map(([key]) => key)).toEqual([]);
});

import { createTranslator, IntlErrorCode } from 'next-intl';
import { expect, test } from 'vitest';
import { catalogues } from './catalogues.ts';
import { type Locale, languages } from './locales.ts';

interface Catalogue {
  [key: string]: string | Catalogue;
}

const catalogueOf = async (locale: Locale): Promise<Catalogue> => (await catalogues[locale]()).default;

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

const translations = languages.filter((language) => language !== 'en');

test.each(translations)('%s has the keys of English', async (locale) => {
  const keys = (catalogue: Catalogue) =>
    flatten(catalogue)
      .map(([key]) => key)
      .sort();
  expect(keys(await catalogueOf(locale))).toEqual(keys(await catalogueOf('en')));
});

test.each(languages)('every message of %s is a valid ICU message', async (locale) => {
  const broken: string[] = [];
  for (const [key, message] of flatten(await catalogueOf(locale))) {
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

test.each(translations)('a message of %s uses the arguments of its original', async (locale) => {
  const translated = new Map(flatten(await catalogueOf(locale)));
  const different = flatten(await catalogueOf('en')).filter(
    ([key, message]) => !isEqual(argumentsOf(message), argumentsOf(translated.get(key) ?? '')),
  );
  expect(different.map(([key]) => key)).toEqual([]);
});

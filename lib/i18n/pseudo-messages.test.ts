import compile from 'icu-minify/compile';
import format from 'icu-minify/format';
import { expect, test } from 'vitest';
import { pseudoMessages } from './pseudo-messages.ts';

const formatters = {
  getDateTimeFormat: (...given: ConstructorParameters<typeof Intl.DateTimeFormat>) =>
    new Intl.DateTimeFormat(...given),
  getNumberFormat: (...given: ConstructorParameters<typeof Intl.NumberFormat>) =>
    new Intl.NumberFormat(...given),
  getPluralRules: (...given: ConstructorParameters<typeof Intl.PluralRules>) =>
    new Intl.PluralRules(...given),
};

test.each([
  ['Create', {}, 'Çréáté'],
  ['Log of {pod}', { pod: 'api' }, 'Lóg óf api'],
  ['{count, plural, one {# cat of {owner}} other {# cats}}', { count: 1, owner: 'Ana' }, '1 çát óf Ana'],
  ['{kind, select, a {one} other {another}}', { kind: 'b' }, 'áñóthér'],
  [
    'See <link>this {name}</link>',
    { name: 'page', link: (text: unknown[]) => `[${text.join('')}]` },
    'Šéé [thíš page]',
  ],
])('%s is marked, accented and longer, and works as before', (message, values, expected) => {
  const { it } = pseudoMessages({ it: compile(message) });
  const text = [format(it, 'en', values, { formatters })].flat().join('');
  expect(text.startsWith(`⟦${expected}·`)).toBe(true);
  expect(text.endsWith('·⟧')).toBe(true);
});

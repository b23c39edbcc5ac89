import { expect, test } from 'vitest';
import { chooseLocale } from './locales.ts';

test('a chosen language wins over what the browser asks for', () => {
  expect(chooseLocale('pt-PT', 'en-GB,en')).toBe('pt-PT');
});

test('an unknown choice is ignored', () => {
  expect(chooseLocale('xx', null)).toBe('en');
});

test.each([
  ['pt-BR,pt;q=0.9,en;q=0.8', 'pt-PT'],
  ['de, pt;q=0.3, en;q=0.7', 'en'],
  ['EN-us', 'en'],
  ['pt;q=0, en;q=0.1', 'en'],
  ['ptx', 'en'],
  ['*', 'en'],
  ['', 'en'],
])('Accept-Language %j is answered in %s', (header, expected) => {
  expect(chooseLocale(undefined, header)).toBe(expected);
});

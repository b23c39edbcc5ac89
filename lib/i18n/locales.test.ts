import { expect, test } from 'vitest';
import { chooseLocale, directionOf } from './locales.ts';

test('a chosen language wins over what the browser asks for', () => {
  expect(chooseLocale('pt-PT', 'en-GB,en')).toBe('pt-PT');
});

test('an unknown choice is ignored', () => {
  expect(chooseLocale('xx', null)).toBe('en');
});

test.each([
  ['pt-BR,pt;q=0.9,en;q=0.8', 'pt-BR'],
  ['pt', 'pt-PT'],
  ['pt-AO', 'pt-PT'],
  ['it, pt;q=0.3, en;q=0.7', 'en'],
  ['de-AT, en;q=0.7', 'de'],
  ['fr-CA', 'fr'],
  ['zh-Hans-SG', 'zh-CN'],
  ['zh-TW, ja;q=0.5', 'ja'],
  ['ar-EG', 'ar'],
  ['EN-us', 'en'],
  ['pt;q=0, en;q=0.1', 'en'],
  ['ptx', 'en'],
  ['*', 'en'],
  ['', 'en'],
  ['not a tag, es', 'es'],
])('Accept-Language %j is answered in %s', (header, expected) => {
  expect(chooseLocale(undefined, header)).toBe(expected);
});

test('Arabic is written from right to left', () => {
  expect([directionOf('ar'), directionOf('ja')]).toEqual(['rtl', 'ltr']);
});

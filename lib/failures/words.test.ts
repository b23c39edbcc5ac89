import { expect, test } from 'vitest';
import en from '#messages/en.json' with { type: 'json' };
import { failureSchema } from './failure.ts';
import { sentences } from './sentences.ts';
import { andThen, worded } from './words.ts';

test('the English catalogue says what the log says', () => {
  expect(en.failures).toEqual(sentences);
});

test('a sentence is filled with its values, which go along', () => {
  expect(worded('keyGone', { name: 'sc-orders', key: 'PASSWORD' })).toEqual({
    message: 'The Secret sc-orders has no key PASSWORD any more.',
    words: [{ key: 'keyGone', values: { name: 'sc-orders', key: 'PASSWORD' } }],
  });
});

test('a value is put in as it is, whatever it looks like', () => {
  expect(worded('badAddress', { where: '$& {where}' }).message).toBe(
    'This address is not valid ($& {where}).',
  );
});

test('two sentences about one failure follow each other', () => {
  const both = andThen(worded('unreachable'), worded('changeUnknown'));
  expect(both.message).toBe(`${sentences.unreachable} ${sentences.changeUnknown}`);
  expect(both.words.map(({ key }) => key)).toEqual(['unreachable', 'changeUnknown']);
});

test('words come through the schema of a failure', () => {
  const failure = { code: 'Unreachable', ...worded('noAnswerCut', { host: 'management.azure.com' }) };
  expect(failureSchema.parse(JSON.parse(JSON.stringify(failure)))).toEqual(failure);
});

test.each([
  ['a sentence of another version', [{ key: 'sentenceOfTomorrow', values: {} }]],
  ['a name that every object has', [{ key: 'toString', values: {} }]],
  ['values of another kind', [{ key: 'badAddress', values: { where: {} } }]],
  ['no list', 'badAddress'],
])('%s leaves the English message', (_, words) => {
  expect(failureSchema.parse({ code: 'X', message: 'No.', words })).toMatchObject({
    code: 'X',
    message: 'No.',
    words: undefined,
  });
});

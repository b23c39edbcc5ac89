import { expect, test } from 'vitest';
import { noAnswer } from './no-answer.ts';
import { textOf } from './text-of.ts';

const asked = { code: 'Unreachable', host: 'a.b', write: false, attempted: 'GET /x', correlationId: 'c' };
const failed = (cause: unknown, more: { timedOut?: number; write?: boolean } = {}) =>
  noAnswer({ ...asked, cause, timedOut: undefined, ...more });
const withCode = (code: string) => Object.assign(new Error('never shown'), { code });

test.each([
  [withCode('ECONNREFUSED'), 'it takes no connections'],
  [new TypeError('fetch failed', { cause: withCode('UND_ERR_SOCKET') }), 'the connection was cut'],
  [withCode('ENOTFOUND'), 'its name is not known here'],
  [withCode('DEPTH_ZERO_SELF_SIGNED_CERT'), 'its certificate is not trusted (DEPTH_ZERO_SELF_SIGNED_CERT)'],
  [withCode('EMFILE'), 'the connection broke (EMFILE)'],
  [new SyntaxError('never shown'), 'the connection broke (SyntaxError)'],
])('%s is told in words', (cause, why) => {
  expect(failed(cause)).toMatchObject({ code: 'Unreachable', message: `No answer from a.b: ${why}.` });
});

test('who was silent for too long was asked in vain for so many seconds', () => {
  const { code, status, words } = failed(new Error('aborted'), { timedOut: 30_000 });
  expect({ code, status }).toEqual({ code: 'Timeout', status: 504 });
  expect(words).toEqual([{ key: 'noAnswerSilent', values: { host: 'a.b', seconds: 30 } }]);
});

test('a write that got no answer may have been done', () => {
  expect(failed(withCode('EPIPE'), { write: true }).words?.map(({ key }) => key)).toEqual([
    'noAnswerCut',
    'changeUnknown',
  ]);
});

test('an answer without end is cut off, and told as what it is', async () => {
  async function* endless() {
    for (;;) yield new Uint8Array(16 * 1024 * 1024);
  }
  const cause = await textOf(endless()).catch((error: unknown) => error);
  expect(failed(cause).message).toBe('a.b answered with more than the portal reads of one answer.');
});

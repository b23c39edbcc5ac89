import { expect, it } from 'vitest';
import { act, type Tokens } from './act.ts';

it('tells who comes without tokens, or with malformed ones, to sign in', async () => {
  for (const tokens of [undefined, null, {}, { arm: '' }, { arm: 7 }, { arm: 'x', kubernetes: 1 }, 'x']) {
    const result = await act('test', tokens as unknown as Tokens, () => Promise.resolve('done'));
    expect(result).toMatchObject({ ok: false, error: { code: 'SignInRequired', status: 401 } });
  }
});

import { expect, it } from 'vitest';
import { AzureError } from '#lib/azure/azure-error.ts';
import { worded } from '#lib/failures/words.ts';
import { act, type Tokens } from './act.ts';

it('tells who comes without tokens, or with malformed ones, to sign in', async () => {
  const nobodys = [undefined, null, {}, 'x', { arm: '' }, { arm: 7 }, { arm: 'two words' }, { arm: '끧' }];
  for (const tokens of [...nobodys, { arm: 'x', kubernetes: 1 }, { arm: 'x', kubernetes: 'y\r\nz' }]) {
    const result = await act('test', tokens as unknown as Tokens, () => Promise.resolve('done'));
    expect(result).toMatchObject({ ok: false, error: { code: 'SignInRequired', status: 401 } });
  }
});

it('passes on the words of a failure that the portal words itself', async () => {
  const words = worded('hasChanged', { kind: 'Deployment', name: 'cart' });
  const result = await act('test', { arm: 'token-1' }, () => {
    throw new AzureError({ code: 'Conflict', ...words, status: 409, attempted: 'PUT' });
  });
  expect(result).toEqual({ ok: false, error: { code: 'Conflict', ...words, status: 409, attempted: 'PUT' } });
});

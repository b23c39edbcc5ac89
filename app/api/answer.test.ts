import { expect, test } from 'vitest';
import { AzureError } from '#lib/azure/azure-error.ts';
import { worded } from '#lib/failures/words.ts';
import { answer } from './answer.ts';

const asked = (headers: HeadersInit = { authorization: 'Bearer token-1' }) =>
  new Request('http://portal.test/api/clusters', { headers });

const failing = (fault: Partial<ConstructorParameters<typeof AzureError>[0]>) =>
  answer(asked(), () => {
    throw new AzureError({ code: 'X', message: 'No.', status: 422, attempted: 'GET /x', ...fault });
  }).then((response) => response.json());

test('a failure that the portal words itself travels in English and with its words', async () => {
  const words = worded('badAddress', { where: 'cluster' });
  expect(await failing({ code: 'BadRequest', ...words })).toEqual({
    error: { code: 'BadRequest', ...words, status: 422, attempted: 'GET /x', details: [] },
  });
});

test('a failure of Azure travels as Azure said it', async () => {
  const { error } = await failing({ message: 'The scope is locked.', correlationId: 'c-1' });
  expect(error).toMatchObject({ message: 'The scope is locked.', correlationId: 'c-1' });
  expect(error).not.toHaveProperty('words');
});

test('whoever is not signed in, or meets a defect, is told so in words too', async () => {
  const unknown = await (await answer(asked({}), async () => 1)).json();
  expect(unknown.error).toMatchObject({ code: 'SignInRequired', words: [{ key: 'signInFirst' }] });
  const defect = await answer(asked(), () => Promise.reject(new Error('secret-1')));
  const text = await defect.text();
  expect(text).toMatch(/PortalFailed.*"key":"portalFailed"/);
  expect(text).not.toContain('secret-1');
});

import type { AccountInfo } from '@azure/msal-browser';
import { expect, test } from 'vitest';
import { authorityOf, distinctAccounts, initialsOf } from './account.ts';

const info = (homeAccountId: string, tenantId: string, name?: string): AccountInfo => ({
  homeAccountId,
  tenantId,
  environment: 'login.microsoftonline.com',
  username: `${homeAccountId}@contoso.example`,
  localAccountId: homeAccountId,
  ...(name !== undefined && { name }),
});

test('somebody known in two directories is one account, and a missing name is the user name', () => {
  const accounts = distinctAccounts([info('a', 'home', 'Ana'), info('a', 'guest', 'Ana'), info('b', 'home')]);
  expect(accounts).toEqual([
    { id: 'a', name: 'Ana', username: 'a@contoso.example', homeTenantId: 'home' },
    { id: 'b', name: 'b@contoso.example', username: 'b@contoso.example', homeTenantId: 'home' },
  ]);
});

test('another directory has the same authority with another tenant', () => {
  expect(authorityOf('https://login.microsoftonline.com/organizations', 't-2')).toBe(
    'https://login.microsoftonline.com/t-2',
  );
});

test.each([
  ['Olivia Owner', 'OO'],
  ['Ana Maria de Sousa', 'AS'],
  ['élise', 'É'],
  ['', ''],
])('the initials of %j are %j', (name, initials) => {
  expect(initialsOf(name)).toBe(initials);
});

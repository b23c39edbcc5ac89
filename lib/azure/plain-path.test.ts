import { expect, test } from 'vitest';
import { plainPath } from './plain-path.ts';

test.each([
  '/subscriptions/x/resourceGroups/../providers/y',
  '/api/v1/namespaces/shop/secrets/..',
  '/api/v1/namespaces/%2e%2E/secrets',
  '/api/v1/namespaces/a%2Fb',
  '/api/v1/namespaces/.',
  '/api/v1/namespaces/a\\b',
  '/api/v1/namespaces/%00',
  '/api/v1/namespaces/%',
])('%s leads elsewhere', (path) => {
  expect(() => plainPath(path)).toThrow(expect.objectContaining({ code: 'BadPath', status: 400 }));
});

test.each([
  '/subscriptions/x/resourceGroups/rg.data_(1)/providers/Microsoft.Sql/servers/a..b',
  '/api/v1/secrets?continue=../..&limit=500',
])('%s is plain', (path) => {
  expect(plainPath(path)).toBe(path);
});

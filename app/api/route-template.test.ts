import { globSync } from 'node:fs';
import { expect, test } from 'vitest';
import { routeTemplateOf, routeTemplates } from './route-template.ts';

const routes = globSync('app/api/**/route.ts').map((file) => file.slice('app'.length, -'/route.ts'.length));

test('every route of the API is known, and no other', () => {
  expect([...routeTemplates].sort()).toEqual(routes.sort());
});

test.each(routes)('a path of %s is known by it, whatever the names in it are', (route) => {
  expect(routeTemplateOf(route.replaceAll(/\[\w+\]/g, 'connections'))).toBe(route);
});

test('a path of no route says nothing', () => {
  expect(routeTemplateOf('/api/clusters/a/b/c/secrets/value')).toBe('unknown');
});

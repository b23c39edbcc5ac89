import { expect, test } from 'vitest';
import { type Found, searchFor } from './search-results.ts';

const item = (name: string, detail = ''): Found => ({
  group: 'connections',
  name,
  detail,
  href: `/${name}`,
  icon: 'connection',
});
const search = (text: string, items: Found[]) =>
  searchFor({ items, loading: false }, text).map(({ name }) => name);

test('all words must be there, in the name or beside it, in any casing', () => {
  const items = [item('orders-blob', 'aks-retail-prod'), item('orders-sql', 'aks-retail-dev')];
  expect(search('ORDERS prod', items)).toEqual(['orders-blob']);
});

test('a name that begins with the word comes first', () => {
  expect(search('ord', [item('all-orders'), item('orders')])).toEqual(['orders', 'all-orders']);
});

test('nothing typed shows the beginning of everything', () => {
  expect(
    search(
      ' ',
      Array.from({ length: 40 }, (_, index) => item(`c${index}`)),
    ),
  ).toHaveLength(12);
});

import { expect, test } from 'vitest';
import { trail } from './trail.ts';

const cluster = '/clusters/0-1/rg%20x/aks';
const names = (path: string) => trail(path).map(({ name }) => ('text' in name ? name.text : name.word));

test('the start needs no way to it', () => {
  expect(trail('/')).toEqual([]);
});

test.each([
  [`${cluster}/overview`, ['home', 'aks']],
  [`${cluster}/service-connector`, ['home', 'aks', 'service-connector']],
  [`${cluster}/service-connector/create`, ['home', 'aks', 'service-connector', 'create']],
  [`${cluster}/service-connector/orders`, ['home', 'aks', 'service-connector', 'orders']],
  [`${cluster}/extensions/create`, ['home', 'aks', 'extensions', 'create']],
  [`${cluster}/extensions/sc-extension/reset`, ['home', 'aks', 'extensions', 'sc-extension', 'reset']],
  [`${cluster}/kubernetes-resources/Secret/shop/orders`, ['home', 'aks', 'kubernetes-resources', 'orders']],
])('%s', (path, expected) => {
  expect(names(path)).toEqual(expected);
});

test('every step but the last leads somewhere on the way', () => {
  expect(trail(`${cluster}/extensions/sc-extension`).map(({ href }) => href)).toEqual([
    '/',
    `${cluster}/overview`,
    `${cluster}/extensions`,
    `${cluster}/extensions/sc-extension`,
  ]);
});

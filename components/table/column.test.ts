import { expect, test } from 'vitest';
import { type Column, formatSort, parseSort, sorted, widthsOf } from './column.ts';

interface Pool {
  readonly name: string;
  readonly nodes: number;
}
const columns: Column<Pool>[] = [
  { key: 'name', label: 'Name', render: ({ name }) => name, sortBy: ({ name }) => name },
  { key: 'nodes', label: 'Nodes', render: ({ nodes }) => nodes, sortBy: ({ nodes }) => nodes },
];
const pools: Pool[] = [
  { name: 'pool10', nodes: 3 },
  { name: 'Pool2', nodes: 20 },
];
const names = (key: string, descending = false) =>
  sorted(pools, columns, { key, descending }).map(({ name }) => name);

test('words sort as people do, numbers as numbers', () => {
  expect(names('name')).toEqual(['Pool2', 'pool10']);
  expect(names('nodes')).toEqual(['pool10', 'Pool2']);
  expect(names('nodes', true)).toEqual(['Pool2', 'pool10']);
});

test('an unknown column leaves the order alone', () => {
  expect(names('x')).toEqual(['pool10', 'Pool2']);
});

test('a sort is the same after it was written into an address', () => {
  const fallback = { key: 'name', descending: false };
  for (const sort of [fallback, { key: 'nodes', descending: true }]) {
    expect(parseSort(formatSort(sort), fallback)).toEqual(sort);
  }
  expect(parseSort('', fallback)).toBe(fallback);
});

test('however many columns are chosen, the one without a width keeps nearly a third', () => {
  const two = [{}, { width: '15%' }, { width: '10%' }];
  expect(widthsOf(two)).toEqual([undefined, '15%', '10%']);
  expect(widthsOf([...two, { width: '75%' }, { width: '6rem' }])).toEqual([
    undefined,
    '10.5%',
    '7%',
    '52.5%',
    '6rem',
  ]);
  expect(widthsOf([{ width: '90%' }, { width: '30%' }])).toEqual(['90%', '30%']);
});

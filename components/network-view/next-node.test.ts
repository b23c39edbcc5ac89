import { expect, it } from 'vitest';
import type { PlacedNode } from '#lib/connections/network/network-layout.ts';
import { nextNode } from './next-node.ts';

const node = (id: string, x: number, y: number): PlacedNode => ({
  id,
  x,
  y,
  kind: 'workload',
  label: id,
  note: '',
  health: undefined,
});
const nodes = [node('a', 0, 0), node('b', 0, 50), node('c', 300, 0)];
const edges = [{ from: 'b', to: 'c', broken: false }];

it.each([
  ['ArrowDown', 'a', 'b'],
  ['ArrowUp', 'b', 'a'],
  ['ArrowUp', 'a', undefined],
  ['ArrowRight', 'b', 'c'],
  ['ArrowRight', 'a', undefined],
  ['ArrowLeft', 'c', 'b'],
  ['x', 'a', undefined],
  ['ArrowDown', 'gone', undefined],
])('%s from %s leads to %s', (key, from, to) => {
  expect(nextNode(key, from, nodes, edges)).toBe(to);
});

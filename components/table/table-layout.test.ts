import { expect, test } from 'vitest';
import { linesOf } from './table-layout.ts';

const items = ['shop/b', 'default/a', 'shop/a'];
const itemKey = (item: string) => item;
const of = (item: string) => {
  const [namespace = ''] = item.split('/');
  return { key: namespace, label: namespace };
};
const shown = (lines: ReturnType<typeof linesOf<string>>) =>
  lines.map((line) => {
    if (line.kind === 'group') return `${line.label} (${line.count})`;
    return line.kind === 'item' ? line.item : `about ${line.item}`;
  });

test('without groups a line is an item', () => {
  expect(shown(linesOf(items, itemKey))).toEqual(items);
});

test('groups stand in the order of their labels and keep the order of their items', () => {
  expect(shown(linesOf(items, itemKey, { of }))).toEqual([
    'default (1)',
    'default/a',
    'shop (2)',
    'shop/b',
    'shop/a',
  ]);
});

test('an open item is followed by what it shows', () => {
  expect(shown(linesOf(items, itemKey, undefined, 'default/a'))).toEqual([
    'shop/b',
    'default/a',
    'about default/a',
    'shop/a',
  ]);
});

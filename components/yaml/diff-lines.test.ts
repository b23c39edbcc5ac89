import { expect, it } from 'vitest';
import { diffLines } from './diff-lines.ts';

it('shows what changes with what stands around it, and counts the rest', () => {
  const before = ['a', 'b', 'c', 'd', 'e', 'f', 'g'].join('\n');
  expect(diffLines(before, before.replace('g', 'x'))).toEqual([
    { kind: 'skipped', count: 3 },
    { kind: 'same', text: 'd' },
    { kind: 'same', text: 'e' },
    { kind: 'same', text: 'f' },
    { kind: 'removed', text: 'g' },
    { kind: 'added', text: 'x' },
  ]);
});

it('of equal texts shows nothing', () => {
  expect(diffLines('a\nb', 'a\nb')).toEqual([{ kind: 'skipped', count: 2 }]);
});

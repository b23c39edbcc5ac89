import { describe, expect, it } from 'vitest';
import { checkLabels, checkName, generateName } from './names.ts';

describe('a name', () => {
  it.each([
    ['shop', 'label'],
    ['a'.repeat(63), 'label'],
    ['web.example.com', 'subdomain'],
    ['system:node', 'segment'],
  ] as const)('%s is fine as a %s', (name, rule) => {
    expect(checkName(name, rule)).toEqual([]);
  });

  it.each([
    ['', 'label'],
    ['Shop', 'label'],
    ['-shop', 'label'],
    ['a.b', 'label'],
    ['a'.repeat(64), 'label'],
    ['shop_1', 'subdomain'],
    ['..', 'segment'],
    ['a%2f', 'segment'],
  ] as const)('%j is refused as a %s', (name, rule) => {
    expect(checkName(name, rule)).not.toEqual([]);
  });

  it('that is generated is one', () => {
    expect(checkName(generateName('web-'), 'label')).toEqual([]);
  });
});

describe('labels', () => {
  it('have short values and a name in their key', () => {
    expect(checkLabels({ 'a.b/c': 'x', d: '' })).toEqual([]);
    expect(checkLabels({ 'a/': 'x' })).toHaveLength(1);
    expect(checkLabels({ a: 'x'.repeat(64) })).toHaveLength(1);
    expect(checkLabels({ a: 'not valid' })).toHaveLength(1);
  });
});

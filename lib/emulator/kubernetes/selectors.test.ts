import { describe, expect, it } from 'vitest';
import { labelSelectorTest, parseFieldSelector, parseLabelSelector } from './selectors.ts';

const labels = { app: 'shop', tier: 'web', 'app.kubernetes.io/name': 'orders' };

describe('a label selector', () => {
  it.each([
    ['', true],
    ['app=shop', true],
    ['app==shop,tier=web', true],
    ['app=shop,tier=api', false],
    ['app!=shop', false],
    ['missing!=x', true],
    ['tier in (web, api)', true],
    ['tier in (api),app', false],
    ['tier notin (api)', true],
    ['missing notin (a)', true],
    ['app', true],
    ['!app', false],
    ['!missing', true],
    ['app.kubernetes.io/name=orders', true],
    ['app=', false],
  ])('%j matches: %s', (text, expected) => {
    expect(parseLabelSelector(text)(labels)).toBe(expected);
  });

  it('that cannot be understood is refused', () => {
    expect(() => parseLabelSelector('app in web')).toThrow('unable to parse requirement');
  });

  it('of an object matches by labels and expressions together', () => {
    const test = labelSelectorTest({
      matchLabels: { app: 'shop' },
      matchExpressions: [
        { key: 'tier', operator: 'In', values: ['web'] },
        { key: 'old', operator: 'DoesNotExist' },
      ],
    });
    expect(test(labels)).toBe(true);
    expect(test({ ...labels, old: '' })).toBe(false);
  });
});

describe('a field selector', () => {
  const read = (field: string) => ({ 'metadata.name': 'sc-job', type: 'Normal' })[field] ?? '';

  it.each([
    ['metadata.name=sc-job', true],
    ['metadata.name==sc-job,type!=Warning', true],
    ['type!=Normal', false],
    ['metadata.name=', false],
  ])('%j matches: %s', (text, expected) => {
    expect(parseFieldSelector(text, ['metadata.name', 'type'])(read)).toBe(expected);
  });

  it('names only fields that the resource has', () => {
    expect(() => parseFieldSelector('spec.secret=x', ['metadata.name'])).toThrow(
      'field label not supported: spec.secret',
    );
  });
});

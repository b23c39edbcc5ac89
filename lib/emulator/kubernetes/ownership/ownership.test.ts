import { describe, expect, it } from 'vitest';
import type { KubernetesObject } from '../object.ts';
import { fieldsOf, fromFieldsV1, printPath, toFieldsV1, withoutPath } from './field-set.ts';
import { ownedAfterUpdate } from './managed-fields.ts';

const secret = (
  data: Record<string, string>,
  managedFields?: KubernetesObject['metadata']['managedFields'],
): KubernetesObject => ({
  apiVersion: 'v1',
  kind: 'Secret',
  metadata: { name: 's', labels: { app: 'x' }, ...(managedFields && { managedFields }) },
  data,
});

const pod: KubernetesObject = {
  apiVersion: 'v1',
  kind: 'Pod',
  metadata: { name: 'p' },
  spec: { containers: [{ name: 'web', image: 'web:1', args: ['a'] }] },
};

describe('the fields of an object', () => {
  it('have the form of fieldsV1, with items by their key', () => {
    expect(toFieldsV1(fieldsOf(pod).keys())).toEqual({
      'f:spec': {
        'f:containers': { 'k:{"name":"web"}': { '.': {}, 'f:name': {}, 'f:image': {}, 'f:args': {} } },
      },
    });
  });

  it('survive the way there and back', () => {
    const paths = [...fieldsOf(pod).keys()];
    expect(fromFieldsV1(toFieldsV1(paths)).sort()).toEqual(paths.sort());
  });

  it('can be taken out again, one by one and item by item', () => {
    const [item = '', , image = ''] = [...fieldsOf(pod).keys()];
    expect(withoutPath(pod, image)).toMatchObject({ spec: { containers: [{ name: 'web', args: ['a'] }] } });
    expect(withoutPath(pod, item)).toMatchObject({ spec: { containers: [] } });
    expect(printPath(image)).toBe('.spec.containers[name="web"].image');
  });
});

describe('ownership after an update', () => {
  it('goes to who set a field, and ends with the field', () => {
    const created = ownedAfterUpdate(secret({ a: '1', b: '2' }), undefined, 'maker', '');
    expect(created).toMatchObject([
      { manager: 'maker', operation: 'Update', fieldsV1: { 'f:data': { 'f:a': {}, 'f:b': {} } } },
    ]);
    const edited = ownedAfterUpdate(
      secret({ a: '1', b: '9' }),
      secret({ a: '1', b: '2' }, created),
      'editor',
      '',
    );
    expect(edited.map(({ manager, fieldsV1 }) => [manager, fieldsV1])).toEqual([
      ['maker', { 'f:metadata': { 'f:labels': { 'f:app': {} } }, 'f:data': { 'f:a': {} } }],
      ['editor', { 'f:data': { 'f:b': {} } }],
    ]);
    const emptied = ownedAfterUpdate(secret({ a: '1' }), secret({ a: '1', b: '9' }, edited), 'editor', '');
    expect(emptied.map(({ manager }) => manager)).toEqual(['maker']);
  });
});

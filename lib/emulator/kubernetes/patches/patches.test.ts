import { describe, expect, it } from 'vitest';
import { applyJsonPatch } from './json-patch.ts';
import { applyMergePatch } from './merge-patch.ts';
import { applyStrategicMergePatch } from './strategic-merge-patch.ts';

describe('a JSON patch', () => {
  const document = { data: { a: '1' }, list: ['x', 'y'] };

  it('adds, replaces, removes, moves, copies and tests', () => {
    const patch = [
      { op: 'test', path: '/data/a', value: '1' },
      { op: 'add', path: '/data/b~1c', value: '2' },
      { op: 'replace', path: '/data/a', value: '3' },
      { op: 'add', path: '/list/1', value: 'between' },
      { op: 'add', path: '/list/-', value: 'last' },
      { op: 'copy', from: '/list/0', path: '/first' },
      { op: 'move', from: '/data/a', path: '/moved' },
      { op: 'remove', path: '/list/0' },
    ];
    expect(applyJsonPatch(document, patch)).toEqual({
      data: { 'b/c': '2' },
      list: ['between', 'y', 'last'],
      first: 'x',
      moved: '3',
    });
  });

  it('leaves the document alone', () => {
    applyJsonPatch(document, [{ op: 'remove', path: '/data/a' }]);
    expect(document.data.a).toBe('1');
  });

  it.each([
    [[{ op: 'remove', path: '/nothing' }]],
    [[{ op: 'test', path: '/data/a', value: 'other' }]],
    [[{ op: 'add', path: '/list/9', value: 1 }]],
  ])('that does not fit is refused: %j', (patch) => {
    expect(() => applyJsonPatch(document, patch)).toThrow(expect.objectContaining({ code: 422 }));
  });

  it('that is none is refused', () => {
    expect(() => applyJsonPatch(document, { op: 'add' })).toThrow(expect.objectContaining({ code: 400 }));
  });
});

describe('a merge patch', () => {
  it('merges objects, deletes with null and replaces lists', () => {
    const patch = { data: { a: null, b: '2' }, list: ['z'] };
    expect(applyMergePatch({ data: { a: '1', c: '3' }, list: ['x', 'y'] }, patch)).toEqual({
      data: { b: '2', c: '3' },
      list: ['z'],
    });
  });
});

describe('a strategic merge patch', () => {
  const pod = {
    containers: [
      { name: 'web', image: 'web:1', env: [{ name: 'A', value: '1' }] },
      { name: 'side', image: 'side:1' },
    ],
    args: ['x'],
  };

  it('merges named items and replaces plain lists', () => {
    const patch = {
      containers: [{ name: 'web', image: 'web:2', env: [{ name: 'B', value: '2' }] }],
      args: ['y'],
    };
    expect(applyStrategicMergePatch(pod, patch)).toEqual({
      containers: [
        {
          name: 'web',
          image: 'web:2',
          env: [
            { name: 'A', value: '1' },
            { name: 'B', value: '2' },
          ],
        },
        { name: 'side', image: 'side:1' },
      ],
      args: ['y'],
    });
  });

  it('deletes an item by its directive, and orders the others', () => {
    const patch = {
      '$setElementOrder/containers': [{ name: 'new' }, { name: 'side' }],
      containers: [{ name: 'web', $patch: 'delete' }, { name: 'new' }],
    };
    expect(applyStrategicMergePatch(pod, patch)).toMatchObject({
      containers: [{ name: 'new' }, { name: 'side' }],
    });
  });

  it('keeps only what $retainKeys names, and replaces on demand', () => {
    const strategy = { type: 'RollingUpdate', rollingUpdate: { maxSurge: 1 } };
    expect(
      applyStrategicMergePatch({ strategy }, { strategy: { $retainKeys: ['type'], type: 'Recreate' } }),
    ).toEqual({
      strategy: { type: 'Recreate' },
    });
    expect(
      applyStrategicMergePatch({ strategy }, { strategy: { $patch: 'replace', type: 'Recreate' } }),
    ).toEqual({
      strategy: { type: 'Recreate' },
    });
  });

  it('merges finalizers as a set', () => {
    const patch = { '$deleteFromPrimitiveList/finalizers': ['a'], finalizers: ['b', 'c'] };
    expect(applyStrategicMergePatch({ finalizers: ['a', 'b'] }, patch)).toEqual({ finalizers: ['b', 'c'] });
  });
});

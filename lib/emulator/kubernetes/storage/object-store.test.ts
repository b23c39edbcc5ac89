import { describe, expect, it } from 'vitest';
import { openStore } from '../../store.ts';
import type { IdentifiedObject, StoredObject } from '../object.ts';
import type { Change } from './change-log.ts';
import { ObjectStore } from './object-store.ts';

function makeStore(collection = openStore('memory').collection<StoredObject>('objects')) {
  let revision = 0;
  return new ObjectStore(collection, { current: () => revision, next: () => ++revision });
}

const object = (name: string, ownerUid?: string): IdentifiedObject => ({
  apiVersion: 'v1',
  kind: 'Secret',
  metadata: {
    name,
    namespace: 'shop',
    uid: `uid-${name}`,
    creationTimestamp: '2026-01-01T00:00:00Z',
    ...(ownerUid && { ownerReferences: [{ apiVersion: 'v1', kind: 'Pod', name: 'p', uid: ownerUid }] }),
  },
});

const key = (name: string, namespace = 'shop') => ({ storage: 'secrets', namespace, name });
const names = (objects: Iterable<StoredObject>) => [...objects].map(({ metadata }) => metadata.name);

describe('the object store', () => {
  it('lists in the order of namespace and name, from a position on', () => {
    const store = makeStore();
    for (const name of ['b', 'c', 'a']) store.put(key(name), object(name));
    store.put(key('z', 'early'), object('z'));
    expect(names(store.list('secrets'))).toEqual(['z', 'a', 'b', 'c']);
    expect(names(store.list('secrets', 'shop', { namespace: 'shop', name: 'a' }))).toEqual(['b', 'c']);
    expect(names(store.list('secrets', undefined, { namespace: 'early', name: 'z' }))).toEqual([
      'a',
      'b',
      'c',
    ]);
    expect(store.count('secrets')).toBe(4);
  });

  it('numbers every change and tells of it with what was before', () => {
    const store = makeStore();
    const changes: Change[] = [];
    const unsubscribe = store.subscribe((change) => changes.push(change));
    const first = store.put(key('a'), object('a'));
    store.put(key('a'), object('a'));
    store.remove(key('a'));
    unsubscribe();
    store.put(key('b'), object('b'));
    expect(changes.map(({ type, revision }) => [type, revision])).toEqual([
      ['ADDED', 1],
      ['MODIFIED', 2],
      ['DELETED', 3],
    ]);
    expect(changes[1]?.previous).toBe(first);
    expect(store.changesAfter(2)?.map(({ type }) => type)).toEqual(['DELETED', 'ADDED']);
  });

  it('no longer knows changes that lie too far back', () => {
    const store = makeStore();
    for (let count = 0; count < 5_000; count++) store.put(key('a'), object('a'));
    expect(store.changesAfter(10)).toBeUndefined();
    expect(store.changesAfter(4_990)).toHaveLength(10);
  });

  it('finds what an owner owns, also after it was opened again', () => {
    const collection = openStore('memory').collection<StoredObject>('objects');
    makeStore(collection).put(key('owned'), object('owned', 'uid-owner'));
    const reopened = makeStore(collection);
    expect(reopened.ownedBy('uid-owner')).toEqual([key('owned')]);
    reopened.remove(key('owned'));
    expect(reopened.ownedBy('uid-owner')).toEqual([]);
  });
});

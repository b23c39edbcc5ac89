import type { Collection } from '../../store.ts';
import type { IdentifiedObject, StoredObject } from '../object.ts';
import { type Change, ChangeLog } from './change-log.ts';
import { SortedNames } from './sorted-names.ts';

/** Where an object lives. */
export interface ObjectKey {
  /** `secrets`, `deployments.apps`: one storage for all versions of a resource. */
  readonly storage: string;
  /** '' for objects of the whole cluster. */
  readonly namespace: string;
  readonly name: string;
}

/** Gives out the numbers that become resource versions. */
export interface Revisions {
  current(): number;
  next(): number;
}

/** Where a list goes on. */
export interface Position {
  readonly namespace: string;
  readonly name: string;
}

/** The objects of one cluster: indexed by type and namespace, each change numbered, remembered and announced. */
export class ObjectStore {
  private readonly types = new Map<string, Map<string, SortedNames<StoredObject>>>();
  private readonly dependents = new Map<string, Map<string, ObjectKey>>();
  private readonly listeners = new Set<(change: Change) => void>();
  private readonly log: ChangeLog;
  private readonly collection: Collection<StoredObject>;
  private readonly revisions: Revisions;

  constructor(collection: Collection<StoredObject>, revisions: Revisions) {
    this.collection = collection;
    this.revisions = revisions;
    this.log = new ChangeLog(revisions.current());
    for (const [key, object] of collection.entries()) this.index(parseKey(key), object);
  }

  get revision(): number {
    return this.revisions.current();
  }

  get(key: ObjectKey): StoredObject | undefined {
    return this.types.get(key.storage)?.get(key.namespace)?.get(key.name);
  }

  /** How many objects of a type there are, in one namespace or in all. */
  count(storage: string, namespace?: string): number {
    const namespaces = this.types.get(storage);
    if (namespace !== undefined) return namespaces?.get(namespace)?.size ?? 0;
    let total = 0;
    for (const names of namespaces?.values() ?? []) total += names.size;
    return total;
  }

  /** Objects of a type in the order of namespace and name, of one namespace or of all, after a position. */
  *list(storage: string, namespace?: string, after?: Position): Generator<StoredObject> {
    const namespaces = this.types.get(storage);
    if (!namespaces) return;
    const wanted = namespace === undefined ? [...namespaces.keys()].sort() : [namespace];
    for (const each of wanted) {
      if (after && each < after.namespace) continue;
      yield* namespaces.get(each)?.after(after?.namespace === each ? after.name : '') ?? [];
    }
  }

  /** Keeps an object under its key and gives it the next resource version. */
  put(key: ObjectKey, object: IdentifiedObject): StoredObject {
    const previous = this.get(key);
    const revision = this.revisions.next();
    const stored = { ...object, metadata: { ...object.metadata, resourceVersion: String(revision) } };
    this.collection.set(printKey(key), stored);
    if (previous) this.forgetOwners(key, previous);
    this.index(key, stored);
    this.announce({ type: previous ? 'MODIFIED' : 'ADDED', key, object: stored, previous, revision });
    return stored;
  }

  /** Removes an object; gives its last state, with the resource version of its removal. */
  remove(key: ObjectKey): StoredObject | undefined {
    const previous = this.get(key);
    if (!previous) return undefined;
    const revision = this.revisions.next();
    const object = { ...previous, metadata: { ...previous.metadata, resourceVersion: String(revision) } };
    this.collection.delete(printKey(key));
    this.forgetOwners(key, previous);
    this.types.get(key.storage)?.get(key.namespace)?.delete(key.name);
    this.announce({ type: 'DELETED', key, object, previous, revision });
    return object;
  }

  /** Keys of the objects that name this uid among their owners. */
  ownedBy(uid: string): ObjectKey[] {
    return [...(this.dependents.get(uid)?.values() ?? [])];
  }

  /** Keys of everything in a namespace. */
  keysIn(namespace: string): ObjectKey[] {
    const keys: ObjectKey[] = [];
    for (const [storage, namespaces] of this.types) {
      for (const object of namespaces.get(namespace)?.after() ?? []) {
        keys.push({ storage, namespace, name: object.metadata.name });
      }
    }
    return keys;
  }

  /** Calls back after every change, in order; gives the function that ends it. */
  subscribe(listener: (change: Change) => void): () => void {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  }

  /** Every change after that revision, or undefined when the log does not reach back so far. */
  changesAfter(revision: number): readonly Change[] | undefined {
    return this.log.after(revision);
  }

  private index(key: ObjectKey, object: StoredObject): void {
    const namespaces = this.types.get(key.storage) ?? new Map<string, SortedNames<StoredObject>>();
    this.types.set(key.storage, namespaces);
    const names = namespaces.get(key.namespace) ?? new SortedNames<StoredObject>();
    namespaces.set(key.namespace, names);
    names.set(key.name, object);
    for (const { uid } of object.metadata.ownerReferences ?? []) {
      const owned = this.dependents.get(uid) ?? new Map<string, ObjectKey>();
      this.dependents.set(uid, owned);
      owned.set(printKey(key), key);
    }
  }

  private forgetOwners(key: ObjectKey, object: StoredObject): void {
    for (const { uid } of object.metadata.ownerReferences ?? []) {
      const owned = this.dependents.get(uid);
      owned?.delete(printKey(key));
      if (owned?.size === 0) this.dependents.delete(uid);
    }
  }

  private announce(change: Change): void {
    this.log.add(change);
    for (const listener of this.listeners) listener(change);
  }
}

function printKey({ storage, namespace, name }: ObjectKey): string {
  return `${storage}/${namespace}/${name}`;
}

function parseKey(key: string): ObjectKey {
  const [storage = '', namespace = '', name = ''] = key.split('/');
  return { storage, namespace, name };
}

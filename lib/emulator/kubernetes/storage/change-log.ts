import type { StoredObject } from '../object.ts';
import type { ObjectKey } from './object-store.ts';

/** One write, as watches and controllers see it. */
export interface Change {
  readonly type: 'ADDED' | 'MODIFIED' | 'DELETED';
  readonly key: ObjectKey;
  /** The object after the change; for a deletion its last state. */
  readonly object: StoredObject;
  readonly previous: StoredObject | undefined;
  readonly revision: number;
}

/** How many writes a watch can be behind before it must list again. */
const capacity = 2_000;

/** The latest writes of a cluster, so that a watch can start from a resource version in the past. */
export class ChangeLog {
  private changes: Change[] = [];
  private forgotten: number;

  /** @param revision the cluster's revision now; what came before is not known */
  constructor(revision: number) {
    this.forgotten = revision;
  }

  add(change: Change): void {
    this.changes.push(change);
    if (this.changes.length < capacity * 2) return;
    const dropped = this.changes.splice(0, capacity);
    this.forgotten = dropped.at(-1)?.revision ?? this.forgotten;
  }

  /** Every write after that revision, or undefined when some are no longer known. */
  after(revision: number): readonly Change[] | undefined {
    if (revision < this.forgotten) return undefined;
    return this.changes.filter((change) => change.revision > revision);
  }
}

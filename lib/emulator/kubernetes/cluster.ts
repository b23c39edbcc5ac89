import type { ObjectStore } from './storage/object-store.ts';

/** One emulated cluster. */
export interface Cluster {
  /** ARM id in lower case. */
  readonly id: string;
  readonly version: string;
  /** A stopped cluster, or one with a private API server, cuts every connection. */
  readonly reachable: boolean;
  readonly objects: ObjectStore;
}

/** What is remembered of a cluster beside its objects. */
export type ClusterRecord = Pick<Cluster, 'version' | 'reachable'>;

import { setMaxListeners } from 'node:events';
import type { Collection, Store } from '../store.ts';
import type { StoredObject } from './object.ts';
import { builtInTypes } from './resources/built-in-types.ts';
import { customType } from './resources/custom-type.ts';
import type { ResourceType } from './resources/resource-type.ts';
import { ObjectStore, type Revisions } from './storage/object-store.ts';

/** What is known of a cluster beside its objects. */
export interface ClusterRecord {
  /** Of the ARM resource, lower case. */
  readonly id: string;
  readonly kubernetesVersion: string;
  /** Whose connections are taken; the others are dropped: a private cluster's from outside, all of a stopped one. */
  readonly answers: 'everybody' | 'inside' | 'nobody';
  /** Images whose name starts with a key cannot be pulled, for that reason. */
  readonly registryFailures: Readonly<Record<string, 'notFound' | 'unauthorized'>>;
  /** Resource versions below this number may have been given out. */
  readonly revisionsUpTo: number;
}

const definitionStorage = 'customresourcedefinitions.apiextensions.k8s.io';

/** Revisions are reserved in blocks, so that none is given out twice after a crash. */
const revisionBlock = 1_000;

/** One emulated cluster. */
export class Cluster {
  readonly id: string;
  readonly objects: ObjectStore;
  /** Aborted when the cluster is erased: streams that watch it end. */
  readonly gone: AbortSignal;
  private readonly goneController = new AbortController();
  private servedTypes: readonly ResourceType[] | undefined;
  private readonly records: Collection<ClusterRecord>;
  private readonly contents: Collection<StoredObject>;

  constructor(store: Store, records: Collection<ClusterRecord>, id: string) {
    this.id = id;
    this.records = records;
    this.contents = store.collection<StoredObject>(`kubernetes/objects${id}`);
    this.objects = new ObjectStore(this.contents, this.revisions());
    this.gone = this.goneController.signal;
    setMaxListeners(0, this.gone);
    this.objects.subscribe(({ key }) => {
      if (key.storage === definitionStorage) this.servedTypes = undefined;
    });
  }

  get record(): ClusterRecord {
    const record = this.records.get(this.id);
    if (!record) throw new Error(`The cluster ${this.id} is gone.`);
    return record;
  }

  /** Every type that this cluster serves: the built-in ones and those its CustomResourceDefinitions add. */
  types(): readonly ResourceType[] {
    this.servedTypes ??= [...builtInTypes, ...[...this.objects.list(definitionStorage)].flatMap(customType)];
    return this.servedTypes;
  }

  /** Forgets everything the cluster holds. */
  erase(): void {
    this.contents.clear();
    this.records.delete(this.id);
    this.goneController.abort();
  }

  private revisions(): Revisions {
    let reserved = this.record.revisionsUpTo;
    let current = reserved;
    return {
      current: () => current,
      next: () => {
        current += 1;
        if (current > reserved) {
          reserved = current + revisionBlock;
          this.records.set(this.id, { ...this.record, revisionsUpTo: reserved });
        }
        return current;
      },
    };
  }
}

/**
 * The cluster's path on the API server's port.
 * @param id `/subscriptions/{sub}/resourcegroups/{rg}/providers/microsoft.containerservice/managedclusters/{name}`
 */
export function clusterPath(id: string): string {
  const [, , subscription = '', , group = ''] = id.split('/');
  return `/clusters/${subscription}/${group}/${id.slice(id.lastIndexOf('/') + 1)}`;
}

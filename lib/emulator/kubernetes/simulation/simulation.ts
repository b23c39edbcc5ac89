import type { Store } from '../../store.ts';
import type { Cluster } from '../cluster.ts';
import type { StoredObject } from '../object.ts';
import type { Change } from '../storage/change-log.ts';
import type { ObjectKey } from '../storage/object-store.ts';
import { type ContainerLogs, openLogs } from './container-logs.ts';
import { controllers } from './controllers/controllers.ts';
import { EventRecorder } from './event-recorder.ts';
import type { TokenExchange } from './programs/azure-sign-in.ts';

/** What controllers work with. */
export interface World {
  readonly cluster: Cluster;
  readonly logs: ContainerLogs;
  readonly events: EventRecorder;
  readonly exchange: TokenExchange;
  /**
   * The moment that a controller sees. Objects that a scenario puts into the past are simulated in their own time,
   * so that what grows out of them is as old as they are.
   */
  now(object: StoredObject): Date;
  /** True once `milliseconds` have passed since the object's last step; always true for the past. */
  passed(object: StoredObject, milliseconds: number): boolean;
}

/** What a controller found: done for now, look again after that many milliseconds, or when what it misses may be there. */
export type Outcome = 'settled' | 'blocked' | { readonly again: number };

/** Brings the objects of one type to where they should be, one step at a time, as often as asked. */
export interface Controller {
  readonly storage: string;
  reconcile(object: StoredObject, world: World): Outcome;
}

/** How many objects are looked at before requests get their turn. */
const batch = 100;

const longWait = 10_000;

/** What a blocked pod may be waiting for. */
const awaited = ['configmaps', 'nodes', 'secrets', 'serviceaccounts'];

/**
 * Controllers, scheduler and kubelets of one cluster, in one queue: deterministic, without processes, driven by changes.
 * All state is in the objects, so that after a restart everything goes on from what is there.
 */
export class Simulation {
  private readonly cluster: Cluster;
  /** What the containers of the cluster have written. */
  readonly logs: ContainerLogs;
  private readonly world: World;
  private queue = new Map<string, ObjectKey>();
  private readonly blocked = new Map<string, ObjectKey>();
  private readonly timers = new Map<string, NodeJS.Timeout>();
  /** When the present step of an object began, more exactly than its whole seconds say. */
  private readonly stepBegan = new Map<string, number>();
  private readonly unsubscribe: () => void;
  private turn: NodeJS.Immediate | undefined;
  private inThePast = false;
  private stopped = false;

  constructor(cluster: Cluster, store: Store, exchange: TokenExchange) {
    this.cluster = cluster;
    const now = (object: StoredObject) =>
      this.inThePast ? new Date(object.metadata.creationTimestamp) : new Date();
    this.logs = openLogs(store, cluster.id);
    this.world = {
      cluster,
      logs: this.logs,
      events: new EventRecorder(cluster),
      exchange,
      now,
      passed: (object, milliseconds) => this.isOver(milliseconds) || this.elapsed(object) >= milliseconds,
    };
    this.unsubscribe = cluster.objects.subscribe((change) => this.notice(change));
    for (const { storage } of controllers) {
      for (const object of cluster.objects.list(storage)) this.enqueue(keyOf(storage, object));
    }
  }

  /** Works off at once, in the objects' own time, what follows from putting a scenario's objects in place. */
  seed(place: () => void): void {
    const live = this.queue;
    this.queue = new Map();
    this.inThePast = true;
    try {
      place();
      for (let work = this.next(); work; work = this.next()) this.work(work);
    } finally {
      this.inThePast = false;
      this.queue = live;
    }
  }

  stop(): void {
    this.stopped = true;
    this.unsubscribe();
    clearImmediate(this.turn);
    for (const timer of this.timers.values()) clearTimeout(timer);
    this.timers.clear();
  }

  private notice({ type, key, object }: Change): void {
    if (awaited.includes(key.storage) || key.storage.startsWith('secretproviderclass')) {
      for (const waiting of this.blocked.values()) this.enqueue(waiting);
    }
    if (type === 'DELETED') this.forget(key, object);
    else if (controllers.some(({ storage }) => storage === key.storage)) this.enqueue(key);
    const owner = object.metadata.ownerReferences?.find(({ controller }) => controller);
    const controller = owner && controllers.find(({ storage }) => storage === storageOf(owner));
    if (owner && controller) this.enqueue({ ...key, storage: controller.storage, name: owner.name });
    // Every node runs the pods of every DaemonSet.
    if (key.storage === 'nodes') {
      const storage = 'daemonsets.apps';
      for (const set of this.cluster.objects.list(storage)) this.enqueue(keyOf(storage, set));
    }
  }

  private forget(key: ObjectKey, object: StoredObject): void {
    const id = printKey(key);
    clearTimeout(this.timers.get(id));
    this.timers.delete(id);
    this.queue.delete(id);
    this.blocked.delete(id);
    this.stepBegan.delete(object.metadata.uid);
    if (key.storage === 'pods') this.world.logs.remove(object);
  }

  private enqueue(key: ObjectKey): void {
    if (this.stopped) return;
    this.queue.set(printKey(key), key);
    if (!this.inThePast) this.turn ??= setImmediate(() => this.takeTurn());
  }

  private takeTurn(): void {
    this.turn = undefined;
    for (let count = 0; count < batch; count++) {
      const work = this.next();
      if (!work) return;
      this.work(work);
    }
    this.turn ??= setImmediate(() => this.takeTurn());
  }

  private next(): ObjectKey | undefined {
    for (const [id, key] of this.queue) {
      this.queue.delete(id);
      return key;
    }
    return undefined;
  }

  private work(key: ObjectKey): void {
    const controller = controllers.find(({ storage }) => storage === key.storage);
    const object = this.cluster.objects.get(key);
    if (!controller || !object || object.metadata.deletionTimestamp) return;
    const id = printKey(key);
    this.blocked.delete(id);
    const outcome = controller.reconcile(object, this.world);
    const after = this.cluster.objects.get(key);
    if (after !== object) this.stepBegan.set(object.metadata.uid, Date.now());
    if (outcome === 'blocked') this.blocked.set(id, key);
    if (typeof outcome === 'object' && after) this.again(key, after, outcome.again);
  }

  private again(key: ObjectKey, object: StoredObject, milliseconds: number): void {
    const id = printKey(key);
    clearTimeout(this.timers.get(id));
    if (this.isOver(milliseconds)) {
      this.enqueue(key);
      return;
    }
    const timer = setTimeout(
      () => {
        this.timers.delete(id);
        this.enqueue(key);
      },
      Math.max(0, milliseconds - this.elapsed(object)),
    );
    this.timers.set(id, timer);
  }

  /** In the past short waits are over; long ones (a container that keeps crashing) last into the present. */
  private isOver(milliseconds: number): boolean {
    return this.inThePast && milliseconds < longWait;
  }

  private elapsed({ metadata }: StoredObject): number {
    const began = this.stepBegan.get(metadata.uid);
    // After a restart the present step begins anew.
    if (began === undefined) this.stepBegan.set(metadata.uid, Date.now());
    return began === undefined ? 0 : Date.now() - began;
  }
}

function keyOf(storage: string, { metadata }: StoredObject): ObjectKey {
  return { storage, namespace: metadata.namespace ?? '', name: metadata.name };
}

function printKey({ storage, namespace, name }: ObjectKey): string {
  return `${storage}/${namespace}/${name}`;
}

function storageOf({ apiVersion, kind }: { apiVersion: string; kind: string }): string {
  const [group, version] = apiVersion.split('/');
  const plural = `${kind.toLowerCase()}s`;
  return version ? `${plural}.${group}` : plural;
}

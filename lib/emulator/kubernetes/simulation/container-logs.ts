import type { Store } from '../../store.ts';
import type { StoredObject } from '../object.ts';

/** A line that a container writes. */
export interface LogLine {
  /** Milliseconds after its start. */
  readonly after: number;
  readonly text: string;
}

/** What one run of a container writes, known from its start: nothing random happens in an emulated process. */
export interface ContainerLog {
  readonly startedAt: number;
  readonly lines: readonly LogLine[];
}

/** The logs of a cluster's containers. */
export interface ContainerLogs {
  begin(pod: StoredObject, container: string, log: ContainerLog): void;
  read(pod: StoredObject, container: string): ContainerLog | undefined;
  /** Adds a line to a log that has begun. */
  append(pod: StoredObject, container: string, text: string): void;
  remove(pod: StoredObject): void;
}

/** Opens the logs kept with the state. */
export function openLogs(store: Store, clusterId: string): ContainerLogs {
  const collection = store.collection<Record<string, ContainerLog>>(`kubernetes/logs${clusterId}`);
  return {
    begin(pod, container, log) {
      collection.set(pod.metadata.uid, { ...collection.get(pod.metadata.uid), [container]: log });
    },
    read: (pod, container) => collection.get(pod.metadata.uid)?.[container],
    append(pod, container, text) {
      const log = this.read(pod, container);
      if (!log) return;
      const line = { after: Date.now() - log.startedAt, text };
      this.begin(pod, container, { ...log, lines: [...log.lines, line] });
    },
    remove: (pod) => void collection.delete(pod.metadata.uid),
  };
}

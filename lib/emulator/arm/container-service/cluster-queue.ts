/** Lets work on one cluster's extension go one after another; Helm does one release at a time. */
export interface ClusterQueue {
  run(clusterKey: string, work: () => Promise<void>): Promise<void>;
}

export function createClusterQueue(): ClusterQueue {
  const last = new Map<string, Promise<void>>();
  return {
    async run(clusterKey, work) {
      const before = last.get(clusterKey) ?? Promise.resolve();
      // Work that failed does not stop what waits behind it.
      const turn = before.then(work, work);
      last.set(clusterKey, turn);
      try {
        await turn;
      } finally {
        if (last.get(clusterKey) === turn) last.delete(clusterKey);
      }
    },
  };
}

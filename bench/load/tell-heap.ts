import { setTimeout } from 'node:timers/promises';

/** Loaded into a portal under load: tells its parent how much of the heap is in use once nothing can be given back any more. */
process.on('message', async (wanted) => {
  if (wanted !== 'heap') return;
  for (let turn = 0; turn < 3; turn += 1) {
    globalThis.gc?.();
    await setTimeout(100);
  }
  process.send?.(process.memoryUsage().heapUsed);
});
// The channel to the parent must not keep alive what would end otherwise.
process.channel?.unref();

import type { Evidence } from './evidence.ts';
import type { Remedy } from './remedy.ts';
import { seen } from './source.ts';

const names = Array.from({ length: 20 }, (_, index) => `user${index + 1}`);

/**
 * A further node pool, of the size that the cluster has already.
 * @param wanted its name, where pods wait for one of that name; else one that is free
 */
export function addNodePool(evidence: Evidence, wanted?: string): Remedy | undefined {
  const pools = seen(evidence.cluster)?.pools;
  if (!pools) return undefined;
  const pool = wanted ?? names.find((name) => !pools.some((one) => one.name === name));
  const vmSize = pools.find((one) => one.vmSize)?.vmSize;
  return pool ? { kind: 'addNodePool', pool, ...(vmSize && { vmSize }) } : undefined;
}

import { isRecord } from '../object.ts';

/** Lists whose items are told apart by a member, by the name of the list (k8s.io/api, patchMergeKey). */
const keys: Readonly<Record<string, string>> = {
  addresses: 'type',
  conditions: 'type',
  containers: 'name',
  env: 'name',
  ephemeralContainers: 'name',
  hostAliases: 'ip',
  imagePullSecrets: 'name',
  initContainers: 'name',
  ownerReferences: 'uid',
  secrets: 'name',
  taints: 'key',
  topologySpreadConstraints: 'topologyKey',
  volumeDevices: 'devicePath',
  volumeMounts: 'mountPath',
  volumes: 'name',
};

/** Lists of plain values that are merged as sets. */
export const setLists: readonly string[] = ['finalizers'];

/**
 * The member that tells the items of a list apart.
 * @returns undefined for a list that is one value as a whole
 */
export function mergeKey(listName: string, items: readonly unknown[]): string | undefined {
  if (listName === 'ports') {
    const first = items.find(isRecord);
    return first && ('containerPort' in first ? 'containerPort' : 'port' in first ? 'port' : undefined);
  }
  const key = keys[listName];
  // Custom resources may use the same name for something else.
  return key && items.every((item) => isRecord(item) && item[key] !== undefined) ? key : undefined;
}

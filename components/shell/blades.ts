import type { IconName } from '#components/icons/shapes.tsx';

export type BladeName = 'overview' | 'service-connector' | 'extensions' | 'kubernetes-resources' | 'diagnose';

export interface Blade {
  /** First segment of its address below the cluster, and its key in the catalogues. */
  readonly name: BladeName;
  readonly icon: IconName;
}

export interface BladeGroup {
  /** Key of its heading; the first group needs none. */
  readonly name: 'overview' | 'settings' | 'kubernetes' | 'help';
  readonly blades: readonly Blade[];
}

/** Pages of a cluster, as its menu lists them. */
export const bladeGroups: readonly BladeGroup[] = [
  { name: 'overview', blades: [{ name: 'overview', icon: 'overview' }] },
  {
    name: 'settings',
    blades: [
      { name: 'service-connector', icon: 'connection' },
      { name: 'extensions', icon: 'extension' },
    ],
  },
  { name: 'kubernetes', blades: [{ name: 'kubernetes-resources', icon: 'workload' }] },
  { name: 'help', blades: [{ name: 'diagnose', icon: 'diagnose' }] },
];

export const bladeNamed = (name: string | undefined): Blade | undefined =>
  bladeGroups.flatMap(({ blades }) => blades).find((blade) => blade.name === name);

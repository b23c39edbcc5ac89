import type { Arm } from '../arm/arm.ts';

/** A named starting point of the emulator. */
export interface Scenario {
  readonly name: string;
  /** Fills an empty Resource Manager and an empty set of clusters. */
  build(arm: Arm): void;
}

import type { ArmState } from '../arm/state.ts';
import type { KubernetesPlane } from '../kubernetes/plane.ts';

/** What a scenario fills: an empty Resource Manager and an empty set of clusters. */
export interface Estate {
  readonly arm: ArmState;
  readonly kubernetes: KubernetesPlane;
}

/** A named starting point of the emulator. */
export interface Scenario {
  readonly name: string;
  build(estate: Estate): void;
}

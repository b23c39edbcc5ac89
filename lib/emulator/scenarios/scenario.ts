import type { Arm } from '../arm/arm.ts';
import type { ConnectionAttempt } from './attempt-connection.ts';

/** A named starting point of the emulator. */
export interface Scenario {
  readonly name: string;
  /** One line that says what is the matter. */
  readonly summary: string;
  /** Fills an empty Resource Manager and an empty set of clusters. */
  build(arm: Arm): void;
  /** Connections that somebody then tried to make, with the emulator's own means: what is left of that is the evidence. */
  readonly attempts?: readonly ConnectionAttempt[];
}

import type { FaultEffect } from './fault-effect.ts';

export type Plane = 'arm' | 'entra' | 'kubernetes';

/** What every plane tells the control plane, and asks it: is a fault wanted here, and this was asked. */
export interface Traffic {
  faultFor(request: { plane: Plane; method: string; path: string }): FaultEffect | undefined;
  record(request: { plane: Plane; method: string; path: string; status: number; durationMs: number }): void;
}

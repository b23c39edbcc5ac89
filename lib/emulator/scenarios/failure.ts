import type { Arm } from '../arm/arm.ts';
import { contoso } from './contoso.ts';
import type { Scenario } from './scenario.ts';

interface Failure extends Omit<Scenario, 'build'> {
  /** What is wrong, put into the estate as state that ordinary calls can put right again. */
  cause(arm: Arm): void;
}

/** A scenario in which something is wrong with the demo estate. */
export function failure({ cause, ...scenario }: Failure): Scenario {
  return {
    ...scenario,
    build(arm) {
      contoso.build(arm);
      cause(arm);
    },
  };
}

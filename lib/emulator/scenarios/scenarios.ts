import { contoso } from './contoso.ts';
import type { Scenario } from './scenario.ts';

const scenarios: readonly Scenario[] = [contoso];

export function findScenario(name: string): Scenario | undefined {
  return scenarios.find((scenario) => scenario.name === name);
}

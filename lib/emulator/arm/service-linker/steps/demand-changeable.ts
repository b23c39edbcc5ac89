import { demandAllowedByPolicy } from '../../authorization/demand-allowed-by-policy.ts';
import { demandUnlocked } from '../../authorization/locks.ts';
import { extensionType } from '../../kubernetes-configuration/extension-view.ts';
import type { ArmState } from '../../state.ts';
import type { Change } from '../change.ts';

/**
 * What Service Connector does in the caller's name goes through Resource Manager, whose locks and policies hold for it too.
 * @throws ArmError ScopeLocked or RequestDisallowedByPolicy
 */
export function demandChangeable(state: ArmState, { action, scope }: Change): void {
  demandUnlocked(state, scope, 'write');
  const type = action.replace(/\/write$/, '');
  // Of the others the scope is what they stand on, not what is made.
  if (type !== extensionType) return;
  demandAllowedByPolicy(state, { id: scope, name: scope.slice(scope.lastIndexOf('/') + 1), type });
}

import type { Arm } from '../arm.ts';
import type { Effect } from '../operation.ts';
import { keyOf } from '../resource-id.ts';
import type { ArmState } from '../state.ts';
import { connectionWork } from './connection-work.ts';
import type { LinkerRecord } from './linker-record.ts';
import { checkPreconditions } from './steps/check-preconditions.ts';
import { demandChangeable } from './steps/demand-changeable.ts';
import { steps } from './steps/steps.ts';
import { validateConnection } from './validate-connection.ts';

/** The long-running work of Service Connector: create or update, delete, validate. */
export function registerLinkerOperations(arm: Arm): void {
  const { operations, state } = arm;
  operations.register('linker.put', {
    async run(operation, progress) {
      const work = connectionWork(arm, operation);
      await progress.wait(0.05);
      checkPreconditions(work);
      for (const step of steps) {
        for (const change of step(work)) {
          work.demand(change.action, change.scope);
          demandChangeable(state, change);
          await change.apply(progress);
          await progress.wait(0.04);
        }
      }
      setState(state, operation.resourceId, 'Succeeded');
      return { Message: null };
    },
    failed(operation, _error, progress) {
      rollBack(state, progress.effects());
      setState(state, operation.resourceId, 'Failed');
    },
  });
  operations.register('linker.delete', {
    // Secrets and ServiceAccounts stay in the cluster, and the rights that were given stay as well.
    async run({ resourceId }, progress) {
      await progress.wait(0.5);
      state.linkers.delete(keyOf(resourceId));
      return undefined;
    },
    failed: ({ resourceId }) => setState(state, resourceId, 'Failed'),
  });
  operations.register('linker.validate', {
    async run(operation, progress) {
      const started = new Date();
      await progress.wait(0.5);
      return validateConnection(arm, operation.resourceId, started);
    },
  });
}

function setState(state: ArmState, id: string, provisioningState: LinkerRecord['provisioningState']): void {
  const linker = state.linkers.get(keyOf(id));
  if (linker) state.linkers.set(keyOf(id), { ...linker, provisioningState, properties: settled(linker) });
}

/** Once a connection has been worked on, its secret is told to be a raw value, never which. */
function settled({ properties }: LinkerRecord): LinkerRecord['properties'] {
  const { authInfo } = properties;
  if (authInfo.authType !== 'secret') return properties;
  return {
    ...properties,
    authInfo: { ...authInfo, secretInfo: { secretType: 'rawValue', value: undefined } },
  };
}

/** Takes back what a failed operation had made, last things first. Switches of the cluster stay on, as AKS cannot turn them back. */
function rollBack(state: ArmState, effects: readonly Effect[]): void {
  for (const { collection, key, before } of effects.toReversed()) {
    if (before === null) state[collection].delete(key);
    else if (collection === 'resources') state.resources.set(key, before);
  }
}

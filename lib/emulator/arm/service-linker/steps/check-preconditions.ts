import { ArmError, resourceNotFound } from '../../arm-error.ts';
import { demandUnlocked } from '../../authorization/locks.ts';
import { keyOf, parseResourceId } from '../../resource-id.ts';
import { demandRegistration } from '../../resources/registration.ts';
import type { ConnectionKind } from '../connection-kind.ts';
import type { ConnectionWork } from '../connection-work.ts';
import { accountOf } from '../target-resource.ts';

/** Providers outside Azure proper, whose organizations the CLI names with made-up ids. */
const unchecked = /\/providers\/(neon\.postgres|mongodb\.atlas)\//i;

/** The cluster must take changes, extensions must be allowed, the target must be there and its keys readable. */
export function checkPreconditions(work: ConnectionWork): void {
  const { state, clusterUpdates } = work.arm;
  const cluster = work.cluster();
  const { subscriptionId = '' } = parseResourceId(cluster.id);
  demandRegistration(state, subscriptionId, 'Microsoft.KubernetesConfiguration');
  if (clusterUpdates.current(cluster).properties.provisioningState !== 'Succeeded') throw clusterConflict();
  const { targetService } = work.chosen;
  if (targetService.type !== 'AzureResource' || unchecked.test(targetService.id)) return;
  const account = state.resources.get(keyOf(accountOf(targetService.id)));
  const target = state.resources.get(keyOf(targetService.id));
  if (!account || !target) {
    const { type = '', names, resourceGroup = '' } = parseResourceId(targetService.id);
    throw resourceNotFound(type, names.join('/'), resourceGroup);
  }
  for (const action of actionsOn(account.type, work.kind)) {
    work.demand(action, account.id);
    if (action.endsWith('/action')) demandUnlocked(state, account.id, 'write');
  }
}

/** Rights on the target that every connection takes: to see it, and to read its keys where they are what is written. */
export function actionsOn(type: string, { authType, service }: ConnectionKind): string[] {
  const keyActions = service.requiredActions.filter((action) => /\/action$/i.test(action));
  return [`${type}/read`, ...(authType === 'secretAuto' ? keyActions : [])];
}

/** Service Connector passes on what the cluster's own API answered, and no more than that. */
export const clusterConflict = () =>
  new ArmError(409, 'GeneralUserError', "Operation returned an invalid status code 'Conflict'");

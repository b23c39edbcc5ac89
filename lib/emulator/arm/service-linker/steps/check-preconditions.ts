import { ArmError, badRequest, resourceNotFound } from '../../arm-error.ts';
import { demandUnlocked } from '../../authorization/locks.ts';
import { keyOf, parseResourceId } from '../../resource-id.ts';
import { demandRegistration, registrationOf } from '../../resources/registration.ts';
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
  const { provisioningState } = clusterUpdates.current(cluster).properties;
  if (!['Succeeded', 'Failed', 'Canceled'].includes(provisioningState)) throw clusterConflict();
  demandTargetRegistration(work);
  const { targetService } = work.chosen;
  if (targetService.type !== 'AzureResource' || unchecked.test(targetService.id)) return;
  const account = state.resources.get(keyOf(accountOf(targetService.id)));
  const target = state.resources.get(keyOf(targetService.id));
  if (!account || !target) {
    const { type = '', names, resourceGroup = '' } = parseResourceId(targetService.id);
    throw resourceNotFound(type, names.join('/'), resourceGroup);
  }
  if (work.kind.authType === 'secretAuto' && account.properties.disableLocalAuth === true) {
    throw badRequest(
      `Secret as auth type is not allowed when local auth is disabled for the specified ${work.kind.service.displayName}, you may use service principal or managed identity.`,
    );
  }
  for (const action of actionsOn(account.type, work.kind)) {
    work.demand(action, account.id);
    if (action.endsWith('/action')) demandUnlocked(state, account.id, 'write');
  }
}

/** @throws ArmError when the target lies in a subscription that Service Connector may not work in */
function demandTargetRegistration({ arm: { state }, chosen: { targetService } }: ConnectionWork): void {
  if (targetService.type !== 'AzureResource') return;
  const { subscriptionId = '' } = parseResourceId(targetService.id);
  const subscription = state.subscriptions.get(subscriptionId.toLowerCase());
  if (!subscription || registrationOf(subscription, 'Microsoft.ServiceLinker') === 'Registered') return;
  throw new ArmError(
    403,
    'UnauthorizedResourceAccess',
    `The subscription '${subscriptionId}' of the target resource is not registered to use namespace 'Microsoft.ServiceLinker'.`,
  );
}

/** Rights on the target that every connection takes: to see it, and to read its keys where they are what is written. */
export function actionsOn(type: string, { authType, service }: ConnectionKind): string[] {
  const keyActions = service.requiredActions.filter((action) => /\/action$/i.test(action));
  return [`${type}/read`, ...(authType === 'secretAuto' ? keyActions : [])];
}

/** Service Connector passes on what the cluster's own API answered, and no more than that. */
export const clusterConflict = () =>
  new ArmError(409, 'GeneralUserError', "Operation returned an invalid status code 'Conflict'");

import { tenant } from '../../entra/tenant.ts';
import type { Arm } from '../arm.ts';
import { authorizationFailed, subscriptionNotFound } from '../arm-error.ts';
import { type ArmRoute, route } from '../route.ts';
import type { Subscription } from '../state.ts';

const type = 'Microsoft.Resources/subscriptions';

/** Subscriptions in which the caller holds a role, be it on one resource only. */
export function subscriptionRoutes({ state }: Arm): ArmRoute[] {
  return [
    route('GET', '/subscriptions', { type }, ({ access }) => {
      const visible = [...state.subscriptions.values()].filter(({ subscriptionId }) =>
        access.reaches(`/subscriptions/${subscriptionId}`),
      );
      return {
        status: 200,
        body: { value: visible.map(view), count: { type: 'Total', value: visible.length } },
      };
    }),
    route('GET', '/subscriptions/{subscriptionId}', { type }, ({ access, caller }, { subscriptionId }) => {
      const subscription = state.subscriptions.get(subscriptionId.toLowerCase());
      if (!subscription) throw subscriptionNotFound(subscriptionId);
      const id = `/subscriptions/${subscription.subscriptionId}`;
      if (!access.reaches(id))
        throw authorizationFailed(caller, 'Microsoft.Resources/subscriptions/read', id);
      return { status: 200, body: view(subscription) };
    }),
  ];
}

function view({ subscriptionId, displayName }: Subscription) {
  return {
    id: `/subscriptions/${subscriptionId}`,
    authorizationSource: 'RoleBased',
    managedByTenants: [],
    subscriptionId,
    tenantId: tenant.id,
    displayName,
    state: 'Enabled',
    subscriptionPolicies: {
      locationPlacementId: 'Public_2014-09-01',
      quotaId: 'PayAsYouGo_2014-09-01',
      spendingLimit: 'Off',
    },
  };
}

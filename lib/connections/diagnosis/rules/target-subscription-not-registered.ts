import { accountId } from '../connection-evidence.ts';
import { affected, quoted } from '../message-rule.ts';
import { failedConnections } from '../messages.ts';
import { clusterNames, finding, type Rule } from '../rule.ts';
import { seen } from '../source.ts';

const namespace = 'Microsoft.ServiceLinker';
const pattern = /unauthorizedresourceaccess.*not registered/i;

/** The target lies in another subscription than the cluster, and Service Connector is not registered there. */
export const targetSubscriptionNotRegistered: Rule = {
  id: 'target-subscription-not-registered',
  priority: 11,
  covers: ['unauthorized-resource-access', 'connection-failed'],
  find(evidence) {
    const { subscription: own } = clusterNames(evidence);
    const elsewhere = (seen(evidence.providers) ?? []).filter(
      (provider) =>
        provider.namespace === namespace &&
        provider.subscriptionId !== own &&
        provider.registrationState !== 'Registered',
    );
    const messages = quoted(evidence, pattern);
    const failed = failedConnections(evidence);
    const blocked = (seen(evidence.connections) ?? []).filter(
      (one) =>
        failed.includes(one.name) &&
        elsewhere.some(({ subscriptionId }) => accountId(one)?.split('/')[2] === subscriptionId),
    );
    if (blocked.length === 0 && messages.length === 0) return [];
    const subscription = accountId(blocked[0] ?? { target: { name: '' } })?.split('/')[2];
    return [
      finding('target-subscription-not-registered', {
        connections: [...new Set([...affected(evidence, messages), ...blocked.map(({ name }) => name)])],
        values: { subscription: subscription ?? '–' },
        quotes: [
          ...messages,
          ...elsewhere.map(({ subscriptionId, registrationState }) => ({
            source: 'providers' as const,
            text: `${subscriptionId}: ${namespace}: ${registrationState}`,
          })),
        ],
        remedy: subscription
          ? { kind: 'registerProvider', subscriptionId: subscription, namespaces: [namespace] }
          : undefined,
        commands: [
          `az provider register -n ${namespace} --subscription ${subscription ?? '<target subscription>'}`,
        ],
      }),
    ];
  },
};

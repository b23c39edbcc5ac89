import type { Evidence } from '../evidence.ts';
import { affected, quoted } from '../message-rule.ts';
import { clusterNames, commandsFor, finding, type Rule } from '../rule.ts';
import { seen } from '../source.ts';

const namespace = 'Microsoft.KubernetesConfiguration';
const pattern = /subscription is not registered to use namespace '?microsoft\.kubernetesconfiguration/i;

/** Providers that the cluster's subscription is known not to be registered for. */
export function unregistered(evidence: Evidence, named: string = namespace): string[] {
  const { subscription } = clusterNames(evidence);
  return (seen(evidence.providers) ?? [])
    .filter(
      (provider) =>
        provider.namespace === named &&
        provider.subscriptionId === subscription &&
        provider.registrationState !== 'Registered',
    )
    .map(({ registrationState }) => registrationState);
}

/** Cluster extensions need their provider; without it nothing can be installed, whatever the message says. */
export const missingSubscriptionRegistration: Rule = {
  id: 'missing-subscription-registration',
  priority: 12,
  covers: ['connection-failed', 'other-extension'],
  find(evidence) {
    const [state] = unregistered(evidence);
    const registered = seen(evidence.providers) !== undefined && state === undefined;
    const messages = quoted(evidence, pattern);
    if (registered && messages.length > 0) return [];
    if (state === undefined && messages.length === 0) return [];
    const { subscription } = clusterNames(evidence);
    return [
      finding('missing-subscription-registration', {
        connections: affected(evidence, messages),
        values: { subscription },
        quotes: [
          ...messages,
          ...(state ? [{ source: 'providers' as const, text: `${namespace}: ${state}` }] : []),
        ],
        remedy: {
          kind: 'registerProvider',
          subscriptionId: subscription,
          namespaces: [namespace, 'Microsoft.ServiceLinker'],
        },
        commands: commandsFor(evidence, [
          `az provider register -n ${namespace} --subscription {subscription}`,
          `az provider show -n ${namespace} --subscription {subscription} --query registrationState -o tsv`,
        ]),
      }),
    ];
  },
};

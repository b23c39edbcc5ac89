import { affected, quoted } from '../message-rule.ts';
import { clusterNames, commandsFor, finding, type Rule } from '../rule.ts';
import { seen } from '../source.ts';
import { unregistered } from './missing-subscription-registration.ts';

const namespace = 'Microsoft.ServiceLinker';
const pattern =
  /subscriptionnotregistered|not registered.*microsoft\.servicelinker|az provider register -n microsoft\.servicelinker/i;

/** Service Connector's own provider is not registered in the cluster's subscription. */
export const servicelinkerNotRegistered: Rule = {
  id: 'servicelinker-not-registered',
  priority: 12,
  covers: ['connection-failed'],
  find(evidence) {
    const [state] = unregistered(evidence, namespace);
    const messages = quoted(evidence, pattern);
    if (state === undefined && (messages.length === 0 || seen(evidence.providers))) return [];
    const { subscription } = clusterNames(evidence);
    return [
      finding('servicelinker-not-registered', {
        connections: affected(evidence, messages),
        values: { subscription },
        quotes: [
          ...messages,
          ...(state ? [{ source: 'providers' as const, text: `${namespace}: ${state}` }] : []),
        ],
        remedy: { kind: 'registerProvider', subscriptionId: subscription, namespaces: [namespace] },
        commands: commandsFor(evidence, [
          `az provider register -n ${namespace} --subscription {subscription}`,
        ]),
      }),
    ];
  },
};

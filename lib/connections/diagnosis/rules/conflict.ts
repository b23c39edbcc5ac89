import { affected, quoted } from '../message-rule.ts';
import { currentReports, failedConnections } from '../messages.ts';
import { commandsFor, finding, type Rule } from '../rule.ts';
import { seen } from '../source.ts';
import { unregistered } from './missing-subscription-registration.ts';

const pattern =
  /invalid status code:?\s*'?conflict'?|operationnotallowed.*in progress|\bconflict\b.*cluster/i;
const settled = ['Succeeded', 'Failed', 'Canceled', 'Unknown'];

/** The cluster is being changed, or was when a create met it: Azure then answers no more than "Conflict". */
export const conflict: Rule = {
  id: 'conflict',
  priority: 10,
  covers: ['connection-failed'],
  find(evidence) {
    const state = seen(evidence.cluster)?.provisioningState ?? 'Unknown';
    const busy = !settled.includes(state);
    const messages = quoted(evidence, pattern);
    // The same bare message comes when the provider is not registered, and that has a rule of its own.
    if (!busy && (messages.length === 0 || unregistered(evidence).length > 0)) return [];
    const blocking = failedConnections(evidence).length > 0 || currentReports(evidence).length > 0;
    return [
      finding('conflict', {
        severity: blocking ? 'error' : 'warning',
        connections: affected(evidence, messages),
        values: { state, busy: String(busy) },
        quotes: [
          ...messages,
          ...(busy ? [{ source: 'cluster' as const, text: `provisioningState: ${state}` }] : []),
        ],
        remedy: { kind: busy ? 'waitForCluster' : 'recreateConnections' },
        commands: commandsFor(evidence, [
          'az aks show --resource-group {rg} --name {cluster} --query provisioningState -o tsv',
          'az aks wait --resource-group {rg} --name {cluster} --updated',
        ]),
      }),
    ];
  },
};

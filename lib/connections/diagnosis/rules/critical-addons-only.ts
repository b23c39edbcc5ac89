import { affected, quoted } from '../message-rule.ts';
import { addNodePool } from '../node-pool.ts';
import { commandsFor, finding, type Rule } from '../rule.ts';
import { seen } from '../source.ts';

const pattern = /criticaladdonsonly/i;

/** Every node pool is kept for AKS's own add-ons, so the extension's pods find no node. */
export const criticalAddonsOnly: Rule = {
  id: 'critical-addons-only',
  priority: 16,
  covers: [
    'no-schedulable-node',
    'agent-timeout',
    'resource-readiness-timeout',
    'other-extension',
    'connection-failed',
  ],
  find(evidence) {
    const pools = seen(evidence.cluster)?.pools ?? [];
    const nodes = seen(evidence.nodes);
    const taintedPools =
      pools.length > 0 && pools.every(({ taints }) => taints.some((one) => pattern.test(one)));
    const taintedNodes =
      nodes !== undefined &&
      nodes.length > 0 &&
      nodes.every(({ taints }) => taints.some(({ key }) => pattern.test(key)));
    // One pool that takes the pods is enough, whatever a message of the past says.
    if (nodes && nodes.length > 0 ? !taintedNodes : !taintedPools && quoted(evidence, pattern).length === 0)
      return [];
    const messages = quoted(evidence, pattern);
    return [
      finding('critical-addons-only', {
        connections: affected(evidence, messages),
        values: { pools: pools.map(({ name }) => name).join(', ') || '–' },
        quotes: [
          ...messages,
          ...(nodes ?? []).slice(0, 3).map(({ name, taints }) => ({
            source: 'nodes' as const,
            text: `${name}: ${taints.map(({ key, value, effect }) => `${key}=${value ?? ''}:${effect}`).join(', ')}`,
          })),
        ],
        remedy: addNodePool(evidence) ?? { kind: 'recreateConnections' },
        commands: commandsFor(evidence, [
          'az aks nodepool add --resource-group {rg} --cluster-name {cluster} --name user1 --node-count 1',
          'kubectl describe nodes | grep -i taint',
        ]),
      }),
    ];
  },
};

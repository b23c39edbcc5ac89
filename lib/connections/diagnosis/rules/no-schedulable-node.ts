import { affected, mostQuotes } from '../message-rule.ts';
import { messagesOf, troubled } from '../messages.ts';
import { addNodePool } from '../node-pool.ts';
import { commandsFor, finding, type Rule } from '../rule.ts';
import { seen } from '../source.ts';

const pattern = /unschedulable|failedscheduling|nodes? (is|are) available/i;

/** The agent's own pods have a rule of their own. */
const agent = /^extension-(agent|operator)-/;

/** The extension's pod waits for a node: none has room, or none takes it. */
export const noSchedulableNode: Rule = {
  id: 'no-schedulable-node',
  priority: 18,
  covers: ['agent-timeout', 'resource-readiness-timeout', 'other-extension', 'connection-failed'],
  find(evidence) {
    const nodes = seen(evidence.nodes);
    const usable = nodes?.filter(({ ready, unschedulable }) => ready && !unschedulable);
    const messages = messagesOf(evidence).filter(
      ({ source, text }) => source !== 'events' && !agent.test(text) && pattern.test(text),
    );
    const none = usable?.length === 0 && troubled(evidence);
    if (!none && messages.length === 0) return [];
    const cordoned = (nodes ?? [])
      .filter(({ ready, unschedulable }) => ready && unschedulable)
      .map(({ name }) => name);
    return [
      finding('no-schedulable-node', {
        connections: affected(evidence, messages),
        values: { nodes: String(nodes?.length ?? '–'), usable: String(usable?.length ?? '–') },
        quotes: messages.slice(0, mostQuotes),
        remedy:
          none && cordoned.length > 0
            ? { kind: 'uncordonNodes', nodes: cordoned }
            : ((messages.length > 0 ? addNodePool(evidence) : undefined) ?? { kind: 'recreateConnections' }),
        commands: commandsFor(
          evidence,
          [
            'az aks nodepool scale --resource-group {rg} --cluster-name {cluster} --name {pool} --node-count 3',
            'az aks nodepool update --resource-group {rg} --cluster-name {cluster} --name {pool} --enable-cluster-autoscaler --min-count 1 --max-count 5',
            'kubectl describe pod -n sc-system -l job-name=sc-job',
          ],
          { pool: seen(evidence.cluster)?.pools[0]?.name ?? '<pool>' },
        ),
      }),
    ];
  },
};

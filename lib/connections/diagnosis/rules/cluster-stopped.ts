import { commandsFor, finding, type Rule } from '../rule.ts';
import { seen } from '../source.ts';

/** A stopped cluster answers nothing: no job can run in it and nothing can be read from it. */
export const clusterStopped: Rule = {
  id: 'cluster-stopped',
  priority: 8,
  covers: ['agent-timeout', 'connection-failed', 'other-extension'],
  find(evidence) {
    if (seen(evidence.cluster)?.powerState !== 'Stopped') return [];
    return [
      finding('cluster-stopped', {
        quotes: [{ source: 'cluster', text: 'powerState: Stopped' }],
        remedy: { kind: 'startCluster' },
        commands: commandsFor(evidence, ['az aks start --resource-group {rg} --name {cluster}']),
      }),
    ];
  },
};

import { commandsFor, finding, type Rule } from '../rule.ts';
import { seen } from '../source.ts';

/** The last change of the cluster failed; Azure refuses further ones until it is reconciled. */
export const clusterFailed: Rule = {
  id: 'cluster-failed',
  priority: 13,
  find(evidence) {
    const state = seen(evidence.cluster)?.provisioningState;
    if (state !== 'Failed' && state !== 'Canceled') return [];
    return [
      finding('cluster-failed', {
        values: { state },
        quotes: [{ source: 'cluster', text: `provisioningState: ${state}` }],
        commands: commandsFor(evidence, ['az aks update --resource-group {rg} --name {cluster}']),
      }),
    ];
  },
};

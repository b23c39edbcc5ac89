import type { Evidence } from '../evidence.ts';
import { messageRule } from '../message-rule.ts';
import { addNodePool } from '../node-pool.ts';
import type { Remedy } from '../remedy.ts';
import { seen } from '../source.ts';

const poolLabels = ['agentpool', 'kubernetes.azure.com/agentpool'];

/** The pool that the agent's pods are bound to, where the cluster has none of that name. */
function missingPool(evidence: Evidence): Remedy | undefined {
  const pools = seen(evidence.cluster)?.pools ?? [];
  const wanted = (seen(evidence.systemPods) ?? [])
    .filter(({ name, phase }) => name.startsWith('extension-') && phase === 'Pending')
    .flatMap(({ nodeSelector }) => poolLabels.flatMap((label) => nodeSelector?.[label] ?? []))
    .find((pool) => !pools.some(({ name }) => name === pool));
  return wanted === undefined ? undefined : addNodePool(evidence, wanted);
}

export const agentTimeout = messageRule({
  id: 'agent-timeout',
  priority: 18,
  pattern: /unable to get a response from the agent in time|^extension-(agent|operator)-\S+: \w+: /i,
  covers: ['no-schedulable-node', 'resource-readiness-timeout', 'other-extension', 'connection-failed'],
  remedy: (evidence) => missingPool(evidence) ?? { kind: 'recreateConnections' },
  commands: [
    'az k8s-extension show --resource-group {rg} --cluster-name {cluster} --cluster-type managedClusters --name sc-extension',
    'az aks get-credentials --resource-group {rg} --name {cluster}',
    'kubectl get pods -n kube-system',
    'kubectl describe job/sc-job -n sc-system',
    'kubectl logs job/sc-job -n sc-system',
  ],
});

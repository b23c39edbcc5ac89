import { messageRule } from '../message-rule.ts';

export const agentTimeout = messageRule({
  id: 'agent-timeout',
  priority: 18,
  pattern: /unable to get a response from the agent in time|^extension-(agent|operator)-\S+: \w+: /i,
  covers: ['no-schedulable-node', 'resource-readiness-timeout', 'other-extension', 'connection-failed'],
  remedy: () => ({ kind: 'recreateConnections' }),
  commands: [
    'az k8s-extension show --resource-group {rg} --cluster-name {cluster} --cluster-type managedClusters --name sc-extension',
    'az aks get-credentials --resource-group {rg} --name {cluster}',
    'kubectl get pods -n kube-system',
    'kubectl describe job/sc-job -n sc-system',
    'kubectl logs job/sc-job -n sc-system',
  ],
});

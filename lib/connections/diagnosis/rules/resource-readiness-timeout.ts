import { messageRule } from '../message-rule.ts';

export const resourceReadinessTimeout = messageRule({
  id: 'resource-readiness-timeout',
  priority: 21,
  pattern:
    /timed out waiting for (the )?resource( to come to a ready\/completed state| readiness)|backofflimitexceeded/i,
  covers: ['other-extension', 'connection-failed'],
  remedy: () => ({ kind: 'recreateConnections' }),
  commands: [
    'az k8s-extension show --resource-group {rg} --cluster-name {cluster} --cluster-type managedClusters --name sc-extension',
    'az aks get-credentials --resource-group {rg} --name {cluster}',
    'helm list -n sc-system',
    'kubectl get events -n sc-system --sort-by=.lastTimestamp',
    'kubectl describe job/sc-job -n sc-system',
    'kubectl logs job/sc-job -n sc-system',
  ],
});

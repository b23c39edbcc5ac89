import { messageRule } from '../message-rule.ts';

export const stuckOldOperatorImage = messageRule({
  id: 'stuck-old-operator-image',
  priority: 19,
  pattern: /(errimagepull|imagepullbackoff|failed to pull .*sc-operator|sc-operator:\S+: not found)/i,
  covers: ['agent-timeout', 'resource-readiness-timeout', 'other-extension', 'connection-failed'],
  remedy: () => ({ kind: 'upgradeExtension' }),
  commands: [
    'az k8s-extension show --resource-group {rg} --cluster-name {cluster} --cluster-type managedClusters --name sc-extension --query currentVersion',
    'az k8s-extension update --resource-group {rg} --cluster-name {cluster} --cluster-type managedClusters --name sc-extension --auto-upgrade true',
    'kubectl get job -n sc-system',
  ],
});

import { messageRule } from '../message-rule.ts';

export const helmRender = messageRule({
  id: 'helm-render',
  priority: 22,
  pattern: /helm chart rendering failed with given values/i,
  covers: ['other-extension', 'connection-failed'],
  remedy: () => ({ kind: 'reinstallExtension' }),
  commands: [
    'az k8s-extension show --resource-group {rg} --cluster-name {cluster} --cluster-type managedClusters --name sc-extension',
    'az k8s-extension delete --resource-group {rg} --cluster-name {cluster} --cluster-type managedClusters --name sc-extension',
  ],
});

import { messageRule } from '../message-rule.ts';

export const imageUnauthorized = messageRule({
  id: 'image-unauthorized',
  priority: 18,
  pattern: /(failed to authorize|401 unauthorized|unauthorized: authentication required)/i,
  covers: [
    'agent-timeout',
    'resource-readiness-timeout',
    'other-extension',
    'connection-failed',
    'stuck-old-operator-image',
  ],
  remedy: () => ({ kind: 'recreateConnections' }),
  commands: [
    'kubectl get events -n sc-system --field-selector reason=Failed',
    'az k8s-extension show --resource-group {rg} --cluster-name {cluster} --cluster-type managedClusters --name sc-extension --query currentVersion',
  ],
});

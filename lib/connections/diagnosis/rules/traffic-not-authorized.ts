import { messageRule } from '../message-rule.ts';

export const trafficNotAuthorized = messageRule({
  id: 'traffic-not-authorized',
  priority: 17,
  pattern: /this traffic is not authorized/i,
  covers: ['agent-timeout', 'resource-readiness-timeout', 'other-extension', 'connection-failed'],
  remedy: () => ({ kind: 'recreateConnections' }),
  commands: [
    'kubectl logs -n kube-system -l app.kubernetes.io/component=extension-agent --tail=50',
    'kubectl get configmap coredns-custom -n kube-system -o yaml',
  ],
});

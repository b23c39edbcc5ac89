import { messageRule } from '../message-rule.ts';

export const helmChartDownload = messageRule({
  id: 'helm-chart-download',
  priority: 18,
  pattern: /unable to download the helm chart from the repo url/i,
  covers: ['agent-timeout', 'resource-readiness-timeout', 'other-extension', 'connection-failed'],
  remedy: () => ({ kind: 'recreateConnections' }),
  commands: [
    'kubectl get events -n sc-system --sort-by=.lastTimestamp',
    'kubectl run egress --rm -it --restart=Never --image=mcr.microsoft.com/azure-cli -- curl -sSI https://scaksextension.azurecr.io/v2/',
  ],
});

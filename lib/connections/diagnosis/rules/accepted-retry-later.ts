import { messageRule } from '../message-rule.ts';

export const acceptedRetryLater = messageRule({
  id: 'accepted-retry-later',
  priority: 50,
  pattern: /provisioningstate is accepted, please retry later/i,
  severity: 'warning',
  covers: ['connection-failed'],
  commands: [
    'az aks connection wait --resource-group {rg} --name {cluster} --connection <connection> --created',
  ],
});

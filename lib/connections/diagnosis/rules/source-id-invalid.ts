import { messageRule } from '../message-rule.ts';

export const sourceIdInvalid = messageRule({
  id: 'source-id-invalid',
  priority: 50,
  pattern: /the source resource id is invalid|unsupported source resource id/i,
  covers: ['connection-failed'],
  commands: ['az aks show --resource-group {rg} --name {cluster} --query id -o tsv'],
});

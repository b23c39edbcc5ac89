import { messageRule } from '../message-rule.ts';

export const connectionIdInvalid = messageRule({
  id: 'connection-id-invalid',
  priority: 50,
  pattern: /connection id is invalid/i,
  covers: ['connection-failed'],
  commands: ['az aks connection list --resource-group {rg} --name {cluster} --query [].id -o tsv'],
});

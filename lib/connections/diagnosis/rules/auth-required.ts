import { messageRule } from '../message-rule.ts';

export const authRequired = messageRule({
  id: 'auth-required',
  priority: 50,
  pattern: /at least one auth info is needed/i,
  covers: ['connection-failed'],
  commands: ['az identity list --query [].id -o tsv'],
});

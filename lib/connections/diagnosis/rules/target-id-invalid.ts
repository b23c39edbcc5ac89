import { messageRule } from '../message-rule.ts';

export const targetIdInvalid = messageRule({
  id: 'target-id-invalid',
  priority: 50,
  pattern: /target resource id is invalid|unsupported target resource id/i,
  covers: ['connection-failed'],
  commands: ['az resource show --ids <target id> --query id -o tsv'],
});

import { messageRule } from '../message-rule.ts';

export const workloadIdentityArity = messageRule({
  id: 'workload-identity-arity',
  priority: 50,
  pattern: /invalid number of values for --workload-identity/i,
  covers: ['connection-failed'],
  commands: ['az identity list --query [].id -o tsv'],
});

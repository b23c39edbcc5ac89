import { messageRule } from '../message-rule.ts';

export const workloadIdentityIdInvalid = messageRule({
  id: 'workload-identity-id-invalid',
  priority: 50,
  pattern: /invalid user identity resource id/i,
  covers: ['connection-failed'],
  commands: ['az identity show --ids <identity id>'],
});

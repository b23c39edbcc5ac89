import { messageRule } from '../message-rule.ts';

export const authRequiredOnUpdate = messageRule({
  id: 'auth-required-on-update',
  priority: 50,
  pattern: /auth info argument should be provided when updating the connection/i,
  covers: ['connection-failed'],
});

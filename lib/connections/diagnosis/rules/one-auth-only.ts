import { messageRule } from '../message-rule.ts';

export const oneAuthOnly = messageRule({
  id: 'one-auth-only',
  priority: 50,
  pattern: /only one auth info is needed/i,
  covers: ['connection-failed'],
});

import { messageRule } from '../message-rule.ts';

export const throttled = messageRule({
  id: 'throttled',
  priority: 9,
  pattern: /throttl|too ?many ?requests|\b429\b/i,
  severity: 'warning',
  covers: ['connection-failed'],
  remedy: () => ({ kind: 'recreateConnections' }),
});

import { messageRule } from '../message-rule.ts';

export const provisionFailed = messageRule({
  id: 'provision-failed',
  priority: 50,
  pattern: /provision failed, please create the target resource manually/i,
  covers: ['connection-failed'],
});

import { messageRule } from '../message-rule.ts';

export const unchangedSkip = messageRule({
  id: 'unchanged-skip',
  priority: 50,
  pattern: /connection exists and no property to be updated/i,
  severity: 'information',
  covers: ['connection-failed'],
});

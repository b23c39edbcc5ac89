import { messageRule } from '../message-rule.ts';

export const usageKeyValue = messageRule({
  id: 'usage-key-value',
  priority: 50,
  pattern: /usage error: .*\[(key=value|value)/i,
  covers: ['connection-failed'],
});

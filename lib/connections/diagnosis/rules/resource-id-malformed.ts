import { messageRule } from '../message-rule.ts';

export const resourceIdMalformed = messageRule({
  id: 'resource-id-malformed',
  priority: 50,
  pattern: /(^|: )resource id is invalid/i,
  covers: ['connection-failed'],
});

import { messageRule } from '../message-rule.ts';

export const nothingToUpdate = messageRule({
  id: 'nothing-to-update',
  priority: 50,
  pattern: /either client type or auth info should be specified to update/i,
  covers: ['connection-failed'],
});

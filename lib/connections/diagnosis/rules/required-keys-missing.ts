import { messageRule } from '../message-rule.ts';

export const requiredKeysMissing = messageRule({
  id: 'required-keys-missing',
  priority: 50,
  pattern: /required keys missing for parameter/i,
  covers: ['connection-failed'],
});

import { messageRule } from '../message-rule.ts';

export const requiredArgumentMissing = messageRule({
  id: 'required-argument-missing',
  priority: 50,
  pattern: /required argument is missing, please provide the arguments/i,
  covers: ['connection-failed'],
});

import { messageRule } from '../message-rule.ts';

export const argumentBlank = messageRule({
  id: 'argument-blank',
  priority: 50,
  pattern: /(shouldn't|should not) be blank/i,
  covers: ['connection-failed'],
});

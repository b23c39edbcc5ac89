import { messageRule } from '../message-rule.ts';

export const kafkaNameSuffix = messageRule({
  id: 'kafka-name-suffix',
  priority: 50,
  pattern: /can not end with '_schema'/i,
  covers: ['connection-failed'],
});

import { messageRule } from '../message-rule.ts';

export const kafkaUpdateSecretRequired = messageRule({
  id: 'kafka-update-secret-required',
  priority: 50,
  pattern: /'--(schema|kafka)-secret' is required to update/i,
  covers: ['connection-failed'],
});

import { messageRule } from '../message-rule.ts';

export const kafkaSchemaInvalid = messageRule({
  id: 'kafka-schema-invalid',
  priority: 50,
  pattern: /schema registry url is invalid/i,
  covers: ['connection-failed'],
});

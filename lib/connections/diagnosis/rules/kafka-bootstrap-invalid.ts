import { messageRule } from '../message-rule.ts';

export const kafkaBootstrapInvalid = messageRule({
  id: 'kafka-bootstrap-invalid',
  priority: 50,
  pattern: /kafka bootstrap server url is invalid/i,
  covers: ['connection-failed'],
});

import { messageRule } from '../message-rule.ts';

export const unsupportedKey = messageRule({
  id: 'unsupported-key',
  priority: 50,
  pattern: /unsupported key .* is provided for parameter/i,
  covers: ['connection-failed'],
});

import { messageRule } from '../message-rule.ts';

export const aadDevice = messageRule({
  id: 'aad-device',
  priority: 50,
  pattern: /aadsts530003/i,
  covers: ['connection-failed'],
});

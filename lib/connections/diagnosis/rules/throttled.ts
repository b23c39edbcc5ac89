import { messageRule } from '../message-rule.ts';

export const throttled = messageRule({
  id: 'throttled',
  priority: 9,
  pattern: /toomanyrequests|too many requests|operationnotallowed.*throttl|\b429\b/i,
  severity: 'warning',
});

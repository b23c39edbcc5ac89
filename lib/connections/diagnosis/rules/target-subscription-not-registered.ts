import { messageRule } from '../message-rule.ts';

export const targetSubscriptionNotRegistered = messageRule({
  id: 'target-subscription-not-registered',
  priority: 11,
  pattern: /unauthorizedresourceaccess.*not registered/i,
  covers: ['unauthorized-resource-access', 'connection-failed'],
  commands: ['az provider register -n Microsoft.ServiceLinker --subscription <target subscription>'],
});

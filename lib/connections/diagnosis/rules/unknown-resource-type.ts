import { messageRule } from '../message-rule.ts';

export const unknownResourceType = messageRule({
  id: 'unknown-resource-type',
  priority: 50,
  pattern: /unknown resource type/i,
  covers: ['connection-failed'],
  commands: ['az aks connection list-support-types -o table'],
});

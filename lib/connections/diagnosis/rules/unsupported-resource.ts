import { messageRule } from '../message-rule.ts';

export const unsupportedResource = messageRule({
  id: 'unsupported-resource',
  priority: 50,
  pattern: /unsupported resource(?! id)/i,
  covers: ['connection-failed'],
  commands: ['az aks connection list-support-types -o table'],
});

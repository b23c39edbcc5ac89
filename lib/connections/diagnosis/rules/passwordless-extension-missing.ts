import { messageRule } from '../message-rule.ts';

export const passwordlessExtensionMissing = messageRule({
  id: 'passwordless-extension-missing',
  priority: 50,
  pattern: /fail to install `?serviceconnector-passwordless`? extension/i,
  covers: ['connection-failed'],
  commands: ['az extension add --name serviceconnector-passwordless --upgrade'],
});

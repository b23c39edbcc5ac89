import { messageRule } from '../message-rule.ts';

export const appconfigLocalAuthDisabled = messageRule({
  id: 'appconfig-local-auth-disabled',
  priority: 50,
  pattern: /secret as auth type is not allowed when local auth is disabled/i,
  covers: ['connection-failed'],
  commands: ['az appconfig show --resource-group <group> --name <store> --query disableLocalAuth'],
});

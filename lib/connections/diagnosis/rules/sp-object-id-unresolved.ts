import { messageRule } from '../message-rule.ts';

export const spObjectIdUnresolved = messageRule({
  id: 'sp-object-id-unresolved',
  priority: 50,
  pattern: /could not resolve object-id from the given client-id/i,
  covers: ['connection-failed'],
  commands: ['az ad sp show --id <client id> --query id -o tsv'],
});

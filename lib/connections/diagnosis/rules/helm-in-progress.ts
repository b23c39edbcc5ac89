import { messageRule } from '../message-rule.ts';

export const helmInProgress = messageRule({
  id: 'helm-in-progress',
  priority: 17,
  pattern:
    /operation is already in progress for helm|another operation \(install\/upgrade\/rollback\) is in progress/i,
  covers: ['agent-timeout', 'resource-readiness-timeout', 'other-extension', 'connection-failed'],
  remedy: () => ({ kind: 'recreateConnections' }),
  commands: [
    'helm list -n sc-system --all',
    'helm history sc-extension -n sc-system',
    'helm rollback sc-extension -n sc-system',
  ],
});

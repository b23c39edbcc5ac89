import { messageRule } from '../message-rule.ts';

export const policyDenied = messageRule({
  id: 'policy-denied',
  priority: 14,
  pattern:
    /disallowed by policy|requestdisallowedbypolicy|denied by policy|admission webhook .*(gatekeeper|policy).* denied/i,
  covers: ['agent-timeout', 'resource-readiness-timeout', 'other-extension', 'connection-failed'],
  commands: [
    'az policy assignment list --scope {clusterId} --disable-scope-strict-match -o table',
    'az policy exemption create --name sc-extension --policy-assignment <assignment id> --exemption-category Waiver --scope {clusterId}',
  ],
});

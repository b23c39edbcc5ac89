import { affected, quoted } from '../message-rule.ts';
import { commandsFor, finding, type Rule } from '../rule.ts';
import { seen } from '../source.ts';

const pattern =
  /disallowed by policy|requestdisallowedbypolicy|denied by policy|admission webhook .*(gatekeeper|policy).* denied/i;
const needed = ['microsoft.kubernetesconfiguration/extensions', 'microsoft.servicelinker/linkers'];
const named = /policyassignment":\{"name":"([^"]+)|policy assignment '?([^'",.]+)/i;

/** Azure Policy refuses what a connection needs: by a rule on resource types that can be seen, or by any other in a message. */
export const policyDenied: Rule = {
  id: 'policy-denied',
  priority: 14,
  covers: ['agent-timeout', 'resource-readiness-timeout', 'other-extension', 'connection-failed'],
  find(evidence) {
    const messages = quoted(evidence, pattern);
    const denying = (seen(evidence.policies) ?? []).filter(({ deniedTypes }) =>
      deniedTypes.some((type) => needed.includes(type.toLowerCase())),
    );
    const [first] = messages;
    if (!first && denying.length === 0) return [];
    const fromMessage = named.exec(first?.text ?? '');
    const policy = denying[0]?.displayName ?? fromMessage?.[1] ?? fromMessage?.[2] ?? '–';
    return [
      finding('policy-denied', {
        connections: affected(evidence, messages),
        values: { policy },
        quotes: [
          ...messages,
          ...denying.map(({ id, deniedTypes }) => ({
            source: 'policies' as const,
            text: `${id}: ${deniedTypes.join(', ')}`,
          })),
        ],
        remedy: { kind: 'recreateConnections' },
        commands: commandsFor(
          evidence,
          [
            'az policy exemption create --name service-connector --exemption-category Waiver --policy-assignment {assignment} --scope {clusterId}',
          ],
          { assignment: denying[0]?.id ?? '<assignment id>' },
        ),
      }),
    ];
  },
};

import { affected, quoted } from '../message-rule.ts';
import { finding, type Rule } from '../rule.ts';

const pattern =
  /namespace "?(?<namespace>[-a-z0-9]+)"? because it is being terminated|namespace "?(?<hanging>[-a-z0-9]+)"? is (being )?terminat/i;

/** The connection's namespace is being deleted and takes nothing new. */
export const namespaceTerminating: Rule = {
  id: 'namespace-terminating',
  priority: 17,
  covers: ['agent-timeout', 'resource-readiness-timeout', 'other-extension', 'connection-failed'],
  find(evidence) {
    const messages = quoted(evidence, pattern);
    const [first] = messages;
    if (!first) return [];
    const groups = pattern.exec(first.text)?.groups;
    const namespace = groups?.namespace ?? groups?.hanging ?? '–';
    return [
      finding('namespace-terminating', {
        connections: affected(evidence, messages),
        values: { namespace },
        quotes: messages,
        remedy: { kind: 'recreateConnections' },
        commands: [
          `kubectl get namespace ${namespace} -o jsonpath='{.status.conditions}{.spec.finalizers}{.metadata.finalizers}'`,
          `kubectl patch namespace ${namespace} --type merge -p '{"metadata":{"finalizers":null}}'`,
        ],
      }),
    ];
  },
};

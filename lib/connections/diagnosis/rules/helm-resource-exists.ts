import { affected, quoted } from '../message-rule.ts';
import { commandsFor, finding, type Rule } from '../rule.ts';
import { seen } from '../source.ts';

const pattern = /resource already exists in your cluster|cannot be imported into the current release/i;
const named =
  /\b(?<kind>Secret|ServiceAccount)[ /:"']+"?(?:(?<space>[-a-z0-9]+)\/)?(?<name>[-.a-z0-9]{3,})"?(?: in namespace "?(?<namespace>[-a-z0-9]+)"?)?/;

/** Something else already made an object with the name that the chart or the connection needs. */
export const helmResourceExists: Rule = {
  id: 'helm-resource-exists',
  priority: 17,
  covers: ['agent-timeout', 'resource-readiness-timeout', 'other-extension', 'connection-failed'],
  find(evidence) {
    const messages = quoted(evidence, pattern);
    const [first] = messages;
    if (!first) return [];
    const { kind, name, space, namespace = space } = named.exec(first.text)?.groups ?? {};
    const stands = seen(evidence.objects)?.some((one) => one.kind === kind && one.name === name);
    return [
      finding('helm-resource-exists', {
        connections: affected(evidence, messages),
        values: { object: name ? `${kind} ${namespace ? `${namespace}/` : ''}${name}` : '–' },
        quotes: messages,
        remedy:
          (kind === 'Secret' || kind === 'ServiceAccount') && name && namespace && stands !== false
            ? { kind: 'deleteObjects', objects: [{ kind, namespace, name }] }
            : { kind: 'recreateConnections' },
        commands: commandsFor(
          evidence,
          ['kubectl get {kind} {name} -n {namespace} -o yaml', 'kubectl delete {kind} {name} -n {namespace}'],
          {
            kind: kind?.toLowerCase() ?? '<kind>',
            name: name ?? '<name>',
            namespace: namespace ?? 'sc-system',
          },
        ),
      }),
    ];
  },
};

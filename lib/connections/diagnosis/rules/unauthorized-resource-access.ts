import { affected, quoted } from '../message-rule.ts';
import { roleFor } from '../role-for-action.ts';
import { commandsFor, finding, type Rule } from '../rule.ts';

const pattern =
  /you do not have permission to perform|does not have authorization to perform action|unauthorizedresourceaccess|authorizationfailed|linkedauthorizationfailed/i;
const action = /action '?([\w.]+\/[\w./]+)'?|perform '?([\w.]+\/[\w./]+)'?/i;
const scope =
  /(?:over scope|on (?:the )?(?:scope|resource)|scope) '?(\/subscriptions\/[^'\s]+?)'?(?:[\s.]|$)/i;

/** The signed-in user lacks a right: Service Connector works in their name. */
export const unauthorizedResourceAccess: Rule = {
  id: 'unauthorized-resource-access',
  priority: 15,
  covers: ['connection-failed'],
  find(evidence) {
    const messages = quoted(evidence, pattern).filter(
      ({ source }) => source === 'operation' || source === 'pasted' || source === 'extension',
    );
    const [first] = messages;
    if (!first) return [];
    const named = action.exec(first.text);
    const missing = named?.[1] ?? named?.[2] ?? '';
    const where = scope.exec(first.text)?.[1] ?? '';
    const role = roleFor(missing);
    return [
      finding('unauthorized-resource-access', {
        connections: affected(evidence, messages),
        values: { action: missing || '–', scope: where || '–', role },
        quotes: messages,
        remedy: { kind: 'recreateConnections' },
        commands: commandsFor(
          evidence,
          where
            ? [`az role assignment create --assignee <user> --role "${role}" --scope ${where}`]
            : ['az role assignment list --assignee <user> --scope {clusterId} --include-inherited -o table'],
        ),
      }),
    ];
  },
};

import { accountId } from '../connection-evidence.ts';
import type { Evidence } from '../evidence.ts';
import type { Finding } from '../finding.ts';
import { affected, quoted } from '../message-rule.ts';
import { failedConnections } from '../messages.ts';
import { roleFor } from '../role-for-action.ts';
import { finding, type Rule } from '../rule.ts';
import { seen } from '../source.ts';

const pattern =
  /you do not have permission to perform|does not have authorization to perform action|unauthorizedresourceaccess|authorizationfailed|linkedauthorizationfailed/i;
const action = /action '?([\w.]+\/[\w./]+)'?|perform '?([\w.]+\/[\w./]+)'?/i;
const scope = /'?(\/subscriptions\/[^'\s]+?)'?(?:[\s.,]|$)/i;
const told = ['operation', 'pasted', 'extension'];

/** The signed-in user lacks a right: Service Connector works in their name. Said by Azure, or seen beforehand. */
export const unauthorizedResourceAccess: Rule = {
  id: 'unauthorized-resource-access',
  priority: 15,
  covers: ['connection-failed'],
  find(evidence) {
    const messages = quoted(evidence, pattern).filter(({ source }) => told.includes(source));
    const [first] = messages;
    if (!first) return lacking(evidence);
    const named = action.exec(first.text);
    return [
      {
        ...missing(named?.[1] ?? named?.[2] ?? '', scope.exec(first.text)?.[1] ?? ''),
        connections: affected(evidence, messages),
        quotes: messages,
      },
    ];
  },
};

/** Failed connections on whose target this user lacks something that making them takes. */
function lacking(evidence: Evidence): Finding[] {
  const failed = failedConnections(evidence);
  return (seen(evidence.rights) ?? []).flatMap(({ scope: where, missing: actions }) => {
    const [first] = actions;
    const blocked = (seen(evidence.connections) ?? []).filter(
      (one) => failed.includes(one.name) && accountId(one)?.toLowerCase() === where.toLowerCase(),
    );
    if (!first || blocked.length === 0) return [];
    return [
      {
        ...missing(first, where),
        connections: blocked.map(({ name }) => name),
        quotes: actions.map((text) => ({ source: 'rights' as const, text: `${text}: ${where}` })),
      },
    ];
  });
}

function missing(needed: string, where: string): Finding {
  const role = roleFor(needed);
  return finding('unauthorized-resource-access', {
    values: { action: needed || '–', scope: where || '–', role },
    remedy: { kind: 'recreateConnections' },
    commands: where ? [`az role assignment create --assignee <user> --role "${role}" --scope ${where}`] : [],
  });
}

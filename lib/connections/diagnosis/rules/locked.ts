import { accountId } from '../connection-evidence.ts';
import { affected, quoted } from '../message-rule.ts';
import { failedConnections } from '../messages.ts';
import { commandsFor, finding, type Rule } from '../rule.ts';
import { seen } from '../source.ts';

const pattern = /scope\(s\) are locked|scopelocked/i;

/** A resource lock stands in the way. A lock against deletion only is no obstacle to connections. */
export const locked: Rule = {
  id: 'locked',
  priority: 13,
  covers: ['connection-failed', 'other-extension', 'unauthorized-resource-access'],
  find(evidence) {
    const messages = quoted(evidence, pattern);
    const readOnly = (seen(evidence.locks) ?? []).filter(({ level }) => level === 'ReadOnly');
    const above = (scope: string, id: string | undefined) =>
      `${id ?? ''}/`.toLowerCase().startsWith(`${scope.toLowerCase()}/`);
    const onCluster = readOnly.filter(({ scope }) => above(scope, evidence.clusterId));
    const failed = failedConnections(evidence);
    // A lock on a target that is connected already stands in nobody's way.
    const blocked = (seen(evidence.connections) ?? []).filter(
      (one) => failed.includes(one.name) && readOnly.some(({ scope }) => above(scope, accountId(one))),
    );
    const locks = onCluster.length > 0 ? onCluster : blocked.length > 0 ? readOnly : [];
    if (locks.length === 0 && messages.length === 0) return [];
    return [
      finding('locked', {
        severity: failed.length > 0 || messages.length > 0 ? 'error' : 'warning',
        connections:
          onCluster.length > 0
            ? []
            : [...new Set([...affected(evidence, messages), ...blocked.map(({ name }) => name)])],
        values: { lock: locks.map(({ name }) => name).join(', ') || '–' },
        quotes: [
          ...messages,
          ...locks.map(({ id, level }) => ({ source: 'locks' as const, text: `${level}: ${id}` })),
        ],
        remedy:
          locks.length > 0
            ? { kind: 'removeLocks', locks: locks.map(({ id }) => id) }
            : { kind: 'recreateConnections' },
        commands: commandsFor(
          evidence,
          locks.length > 0
            ? locks.map(({ id }) => `az lock delete --ids ${id}`)
            : ['az lock list --resource-group {rg} -o table'],
        ),
      }),
    ];
  },
};

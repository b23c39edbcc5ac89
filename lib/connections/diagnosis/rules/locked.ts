import { affected, quoted } from '../message-rule.ts';
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
    const locks = (seen(evidence.locks) ?? []).filter(({ level }) => level === 'ReadOnly');
    if (locks.length === 0 && messages.length === 0) return [];
    return [
      finding('locked', {
        connections: affected(evidence, messages),
        values: { lock: locks.map(({ name }) => name).join(', ') || '–' },
        quotes: [
          ...messages,
          ...locks.map(({ id, level }) => ({ source: 'locks' as const, text: `${level}: ${id}` })),
        ],
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
